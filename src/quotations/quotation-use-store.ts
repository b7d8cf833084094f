import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import { fold } from '../language/fold.ts'
import type { FoundQuotation, QuotationForm, QuotationUse } from './quotation.ts'

/** All SQL on where quotations stand in what readers see. */

/** These take the place of the uses the article had. */
export async function putUses(
  tx: Transaction,
  articleId: string,
  uses: (FoundQuotation & { quotation: string })[],
): Promise<void> {
  await sql`
    DELETE FROM quotation_uses
    WHERE article_id = ${articleId}`.execute(tx)
  if (uses.length === 0) return
  const rows = uses.map(({ quotation, form, block, start, end, words, sentence }) => ({
    quotation,
    form,
    block,
    start,
    end,
    words,
    folded: fold(words),
    sentence,
  }))
  await sql`
    INSERT INTO quotation_uses (article_id, position, quotation_id, form, block, start_at, end_at,
      words, folded, sentence)
    SELECT ${articleId}::bigint, position, (row->>'quotation')::bigint, row->>'form',
      (row->>'block')::integer, (row->>'start')::integer, (row->>'end')::integer, row->>'words',
      row->>'folded', row->>'sentence'
    FROM jsonb_array_elements(${JSON.stringify(rows)}::jsonb)
      WITH ORDINALITY AS given (row, position)`.execute(tx)
}

type Row = {
  quotation_id: string
  article_id: string
  version: number
  slug: string
  headline: string
  form: QuotationForm
  block: number
  start_at: number
  end_at: number
  words: string
  sentence: string
}

/** The published articles a quotation stands in, the first published first. */
export async function selectUsesOf(db: Queryable, quotationId: string): Promise<QuotationUse[]> {
  const { rows } = await sql<Row>`
    SELECT u.quotation_id, u.article_id, p.version, p.slug, p.headline, u.form, u.block, u.start_at,
      u.end_at, u.words, u.sentence
    FROM quotation_uses u
    JOIN publications p ON p.article_id = u.article_id
    WHERE u.quotation_id = ${quotationId}
    ORDER BY p.first_published_at, u.article_id, u.position`.execute(db)
  return rows.map((row) => ({
    quotationId: row.quotation_id,
    articleId: row.article_id,
    version: row.version,
    slug: row.slug,
    headline: row.headline,
    form: row.form,
    block: row.block,
    start: row.start_at,
    end: row.end_at,
    words: row.words,
    sentence: row.sentence,
  }))
}
