import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import { fold } from '../language/fold.ts'
import type { Office } from './person.ts'

/** All SQL on offices. */

type Row = { id: string; person_id: string; title: string; start_on: string; end_on: string }
export type HeldOffice = Office & { personId: string }

const columns = sql`id, person_id, title, to_char(start_on, 'YYYY-MM-DD') AS start_on,
  to_char(end_on, 'YYYY-MM-DD') AS end_on`

export async function selectOffice(db: Queryable, id: string): Promise<HeldOffice | null> {
  const { rows } = await sql<Row>`
    SELECT ${columns}
    FROM offices
    WHERE id = ${id}`.execute(db)
  const [row] = rows
  return row === undefined ? null : officeOf(row)
}

export async function insertOffice(
  tx: Transaction,
  office: Omit<HeldOffice, 'id'>,
): Promise<HeldOffice> {
  const { rows } = await sql<Row>`
    INSERT INTO offices (person_id, title, folded, start_on, end_on)
    VALUES (${office.personId}, ${office.title}, ${fold(office.title)}, ${office.startOn}::date,
      ${office.endOn}::date)
    RETURNING ${columns}`.execute(tx)
  return officeOf(rows[0] as Row)
}

export async function updateOffice(tx: Transaction, office: HeldOffice): Promise<void> {
  await sql`
    UPDATE offices
    SET title = ${office.title},
      folded = ${fold(office.title)},
      start_on = ${office.startOn}::date,
      end_on = ${office.endOn}::date
    WHERE id = ${office.id}`.execute(tx)
}

export async function deleteOffice(tx: Transaction, id: string): Promise<void> {
  await sql`
    DELETE FROM offices
    WHERE id = ${id}`.execute(tx)
}

/** Of several who held it that day the one who came last: on the day of a handover, the new one. */
export async function selectHolder(
  db: Queryable,
  { title, day }: { title: string; day: string },
): Promise<string | null> {
  const { rows } = await sql<{ person_id: string }>`
    SELECT person_id
    FROM offices
    WHERE folded = ${fold(title)}
      AND (start_on IS NULL OR start_on <= ${day}::date)
      AND (end_on IS NULL OR end_on >= ${day}::date)
    ORDER BY start_on DESC NULLS LAST, id DESC
    LIMIT 1`.execute(db)
  return rows[0]?.person_id ?? null
}

function officeOf(row: Row): HeldOffice {
  return {
    id: row.id,
    personId: row.person_id,
    title: row.title,
    startOn: row.start_on,
    endOn: row.end_on,
  }
}
