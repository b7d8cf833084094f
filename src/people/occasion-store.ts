import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import { fold } from '../language/fold.ts'
import type { Occasion } from './occasion.ts'

/** All SQL on occasions and who took part. */

const columns = sql`
  o.id, o.kind, o.title, o.slug, o.place, o.minutes, o.access,
  to_char(o.start_on, 'YYYY-MM-DD') AS "startOn",
  to_char(o.start_time, 'HH24:MI') AS "startTime",
  to_char(o.end_on, 'YYYY-MM-DD') AS "endOn",
  (
    SELECT COALESCE(jsonb_agg(
      jsonb_build_object(
        'id', p.id::text, 'name', p.name, 'slug', p.slug,
        'isPublic', EXISTS (
          SELECT 1
          FROM quotations q
          JOIN quotation_uses u ON u.quotation_id = q.id
          WHERE q.person_id = p.id
        )
      )
      ORDER BY op.position
    ), '[]')
    FROM occasion_participants op
    JOIN people p ON p.id = op.person_id
    WHERE op.occasion_id = o.id
  ) AS participants`

export async function selectOccasion(db: Queryable, id: string): Promise<Occasion | null> {
  const { rows } = await sql<Occasion>`
    SELECT ${columns}
    FROM occasions o
    WHERE o.id = ${id}`.execute(db)
  return rows[0] ?? null
}

export async function selectOccasionTitled(db: Queryable, title: string): Promise<Occasion | null> {
  const folded = fold(title)
  if (folded === '') return null
  const { rows } = await sql<Occasion>`
    SELECT ${columns}
    FROM occasions o
    WHERE o.folded = ${folded}`.execute(db)
  return rows[0] ?? null
}

/** Newest first, those whose title holds the words; `before` is the id of the last one seen. */
export async function selectOccasions(
  db: Queryable,
  { words, limit, before }: { words: string; limit: number; before: string | null },
): Promise<Occasion[]> {
  const { rows } = await sql<Occasion>`
    SELECT ${columns}
    FROM occasions o
    WHERE strpos(o.folded, ${fold(words)}) > 0
      AND (${before}::bigint IS NULL OR o.id < ${before}::bigint)
    ORDER BY o.id DESC
    LIMIT ${limit}`.execute(db)
  return rows
}

export async function countOccasions(db: Queryable, words: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::integer AS count
    FROM occasions
    WHERE strpos(folded, ${fold(words)}) > 0`.execute(db)
  return rows[0]?.count ?? 0
}

export type OccasionRow = Omit<Occasion, 'id' | 'participants'>

export async function insertOccasion(
  tx: Transaction,
  { createdBy, ...occasion }: OccasionRow & { createdBy: string | null },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO occasions (kind, title, folded, slug, place, start_on, start_time, end_on, minutes,
      access, created_by)
    VALUES (${occasion.kind}, ${occasion.title}, ${fold(occasion.title)}, ${occasion.slug},
      ${occasion.place}, ${occasion.startOn}::date, ${occasion.startTime}::time,
      ${occasion.endOn}::date, ${occasion.minutes}, ${occasion.access}, ${createdBy})
    RETURNING id`.execute(tx)
  return (rows[0] as { id: string }).id
}

export async function updateOccasion(
  tx: Transaction,
  id: string,
  occasion: OccasionRow,
): Promise<void> {
  await sql`
    UPDATE occasions
    SET kind = ${occasion.kind},
      title = ${occasion.title},
      folded = ${fold(occasion.title)},
      slug = ${occasion.slug},
      place = ${occasion.place},
      start_on = ${occasion.startOn}::date,
      start_time = ${occasion.startTime}::time,
      end_on = ${occasion.endOn}::date,
      minutes = ${occasion.minutes},
      access = ${occasion.access}
    WHERE id = ${id}`.execute(tx)
}

/** In the order given, each once; ids of nobody, and of people merged away, are passed over. */
export async function putParticipants(
  tx: Transaction,
  id: string,
  personIds: string[],
): Promise<void> {
  await sql`
    DELETE FROM occasion_participants
    WHERE occasion_id = ${id}`.execute(tx)
  await sql`
    INSERT INTO occasion_participants (occasion_id, person_id, position)
    SELECT ${id}::bigint, p.id, given.position
    FROM unnest(${personIds}::bigint[]) WITH ORDINALITY AS given (id, position)
    JOIN people p ON p.id = given.id AND p.merged_into IS NULL
    ON CONFLICT DO NOTHING`.execute(tx)
}

/** True once readers see words that were said there. */
export async function isOccasionPublic(db: Queryable, id: string): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1
    FROM quotations q
    JOIN quotation_uses u ON u.quotation_id = q.id
    WHERE q.occasion_id = ${id}
    LIMIT 1`.execute(db)
  return rows.length > 0
}

/** Quotations that named the occasion in words alone are tied to it. */
export async function adoptSayings(tx: Transaction, id: string): Promise<void> {
  await sql`
    UPDATE quotations q
    SET occasion_id = o.id
    FROM occasions o
    WHERE o.id = ${id}
      AND q.occasion_id IS NULL
      AND q.occasion_folded = o.folded`.execute(tx)
}
