import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import type { PersonUses } from './person.ts'

/** Where people are named: SQL on tables of other rooms that bear a person's id. */

const mostNamed = 50

export async function selectPersonUses(db: Queryable, id: string): Promise<PersonUses> {
  const { rows: quotations } = await sql<{ id: string; words: string }>`
    SELECT id, left(words, 200) AS words
    FROM quotations
    WHERE person_id = ${id}
    ORDER BY id DESC
    LIMIT ${mostNamed}`.execute(db)
  const { rows: occasions } = await sql<{ id: string; title: string }>`
    SELECT o.id, o.title
    FROM occasion_participants op
    JOIN occasions o ON o.id = op.occasion_id
    WHERE op.person_id = ${id}
    ORDER BY o.id DESC
    LIMIT ${mostNamed}`.execute(db)
  return { quotations, occasions }
}

/** True once readers see words of this person. */
export async function isPersonPublic(db: Queryable, id: string): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1
    FROM quotations q
    JOIN quotation_uses u ON u.quotation_id = q.id
    WHERE q.person_id = ${id}
    LIMIT 1`.execute(db)
  return rows.length > 0
}

/** Quotations whose speaker was only a name become those of the person so called. */
export async function adoptQuotations(tx: Transaction, id: string): Promise<void> {
  await sql`
    UPDATE quotations
    SET person_id = ${id}
    WHERE person_id IS NULL
      AND speaker_folded <> ''
      AND speaker_folded IN (
        SELECT folded FROM people WHERE id = ${id}
        UNION
        SELECT folded FROM person_names WHERE person_id = ${id} AND kind <> 'title'
      )`.execute(tx)
  await uniteTwins(tx, id)
}

/** What one said and where one was goes over to the other; the same words of both become one. */
export async function moveUses(
  tx: Transaction,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await sql`
    UPDATE quotations
    SET person_id = ${into}
    WHERE person_id = ${from}`.execute(tx)
  await uniteTwins(tx, into)
  await sql`
    INSERT INTO occasion_participants (occasion_id, person_id, position)
    SELECT occasion_id, ${into}::bigint, position
    FROM occasion_participants
    WHERE person_id = ${from}
    ON CONFLICT DO NOTHING`.execute(tx)
  await sql`
    DELETE FROM occasion_participants
    WHERE person_id = ${from}`.execute(tx)
}

/** The addresses of one lead to the other from now on. */
export async function moveAddresses(
  tx: Transaction,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await sql`
    UPDATE addresses
    SET target_id = ${into},
      is_current = false
    WHERE kind = 'person'
      AND target_id = ${from}`.execute(tx)
}

async function uniteTwins(tx: Transaction, personId: string): Promise<void> {
  await sql`
    UPDATE quotation_uses u
    SET quotation_id = twins.kept
    FROM (
      SELECT id, min(id) OVER (PARTITION BY md5(folded)) AS kept
      FROM quotations
      WHERE person_id = ${personId}
    ) AS twins
    WHERE u.quotation_id = twins.id
      AND twins.id <> twins.kept`.execute(tx)
  await sql`
    DELETE FROM quotations q
    USING quotations earlier
    WHERE q.person_id = ${personId}
      AND earlier.person_id = ${personId}
      AND md5(earlier.folded) = md5(q.folded)
      AND earlier.id < q.id`.execute(tx)
}
