import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import { fold } from '../language/fold.ts'
import type { Quotation, QuotationForm } from './quotation.ts'

/** All SQL on the records of quotations. */

type Row = {
  id: string
  words: string
  form: QuotationForm
  person_id: string | null
  speaker_name: string
  speaker_role: string
  occasion_id: string | null
  occasion_title: string
  said_on: string | null
  place: string
  spoken_language: string
  printed_language: string
  translator: string
  source: string
}

const columns = sql`
  q.id, q.words, q.form, q.person_id, COALESCE(p.name, q.speaker_name) AS speaker_name,
  q.speaker_role, q.occasion_id, COALESCE(o.title, q.occasion_title) AS occasion_title,
  to_char(q.said_on, 'YYYY-MM-DD') AS said_on,
  q.place, q.spoken_language, q.printed_language, q.translator, q.source`
const tables = sql`
  quotations q
  LEFT JOIN people p ON p.id = q.person_id
  LEFT JOIN occasions o ON o.id = q.occasion_id`

export async function selectQuotation(
  db: Queryable,
  id: string,
  { seenBy = null }: { seenBy?: string | null } = {},
): Promise<Quotation | null> {
  const { rows } = await sql<Row>`
    SELECT ${columns}
    FROM ${tables}
    WHERE q.id = ${id}
      AND ${isSeenBy(seenBy)}`.execute(db)
  const [row] = rows
  return row === undefined ? null : quotationOf(row)
}

export type SpeakerKey = { personId: string | null; name: string }

/** The record of these words in any spelling, said by this speaker; the oldest of several. */
export async function selectSameQuotation(
  db: Queryable,
  words: string,
  { personId, name }: SpeakerKey,
): Promise<Quotation | null> {
  const folded = fold(words)
  const { rows } = await sql<Row>`
    SELECT ${columns}
    FROM ${tables}
    WHERE md5(q.folded) = md5(${folded})
      AND q.folded = ${folded}
      AND (
        CASE
          WHEN ${personId}::bigint IS NULL THEN
            q.person_id IS NULL AND q.speaker_folded = ${fold(name)}
          ELSE q.person_id = ${personId}
        END
      )
    ORDER BY q.id
    LIMIT 1`.execute(db)
  const [row] = rows
  return row === undefined ? null : quotationOf(row)
}

export type QuotationQuestion = {
  speaker: string | null
  /** Id of a published article. */
  article: string | null
  words: string
  /** Whose unpublished quotations are seen beside the published ones; null: everybody's. */
  seenBy: string | null
}

/** Newest first; `before` is the id of the last one seen. */
export async function selectQuotations(
  db: Queryable,
  question: QuotationQuestion,
  { limit, before }: { limit: number; before: string | null },
): Promise<Quotation[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns}
    FROM ${tables}
    WHERE ${isAsked(question)}
      AND (${before}::bigint IS NULL OR q.id < ${before}::bigint)
    ORDER BY q.id DESC
    LIMIT ${limit}`.execute(db)
  return rows.map(quotationOf)
}

export async function countQuotations(db: Queryable, question: QuotationQuestion): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::integer AS count
    FROM quotations q
    WHERE ${isAsked(question)}`.execute(db)
  return rows[0]?.count ?? 0
}

function isAsked({ speaker, article, words, seenBy }: QuotationQuestion) {
  return sql`
    (${speaker}::bigint IS NULL OR q.person_id = ${speaker}::bigint)
    AND (
      ${article}::bigint IS NULL
      OR q.id IN (SELECT quotation_id FROM quotation_uses WHERE article_id = ${article}::bigint)
    )
    AND strpos(q.folded, ${fold(words)}) > 0
    AND ${isSeenBy(seenBy)}`
}

function isSeenBy(staffId: string | null) {
  return sql`(
    ${staffId}::bigint IS NULL
    OR q.created_by = ${staffId}::bigint
    OR q.id IN (SELECT quotation_id FROM quotation_uses)
  )`
}

export async function insertQuotation(
  tx: Transaction,
  { createdBy, ...quotation }: Omit<Quotation, 'id'> & { createdBy: string | null },
): Promise<string> {
  const { speaker, occasion } = quotation
  const { rows } = await sql<{ id: string }>`
    INSERT INTO quotations (words, folded, form, person_id, speaker_name, speaker_folded,
      speaker_role, occasion_id, occasion_title, occasion_folded, said_on, place, spoken_language,
      printed_language, translator, source, created_by)
    VALUES (${quotation.words}, ${fold(quotation.words)}, ${quotation.form}, ${speaker.personId},
      ${speaker.name}, ${fold(speaker.name)}, ${speaker.role}, ${occasion.id}, ${occasion.title},
      ${fold(occasion.title)}, ${quotation.saidOn}::date, ${quotation.place},
      ${quotation.spokenLanguage}, ${quotation.printedLanguage}, ${quotation.translator},
      ${quotation.source}, ${createdBy})
    RETURNING id`.execute(tx)
  return (rows[0] as { id: string }).id
}

export async function updateQuotation(tx: Transaction, quotation: Quotation): Promise<void> {
  const { speaker, occasion } = quotation
  await sql`
    UPDATE quotations
    SET person_id = ${speaker.personId},
      speaker_name = ${speaker.name},
      speaker_folded = ${fold(speaker.name)},
      speaker_role = ${speaker.role},
      occasion_id = ${occasion.id},
      occasion_title = ${occasion.title},
      occasion_folded = ${fold(occasion.title)},
      said_on = ${quotation.saidOn}::date,
      place = ${quotation.place},
      spoken_language = ${quotation.spokenLanguage},
      printed_language = ${quotation.printedLanguage},
      translator = ${quotation.translator},
      source = ${quotation.source}
    WHERE id = ${quotation.id}`.execute(tx)
}

/** Until the commit nobody else looks for a record to reuse or makes one. */
export async function lockQuotations(tx: Transaction): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('quotations'))`.execute(tx)
}

function quotationOf(row: Row): Quotation {
  return {
    id: row.id,
    words: row.words,
    form: row.form,
    speaker: { personId: row.person_id, name: row.speaker_name, role: row.speaker_role },
    occasion: { id: row.occasion_id, title: row.occasion_title },
    saidOn: row.said_on,
    place: row.place,
    spokenLanguage: row.spoken_language,
    printedLanguage: row.printed_language,
    translator: row.translator,
    source: row.source,
  }
}
