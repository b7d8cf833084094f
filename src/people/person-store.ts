import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import { fold } from '../language/fold.ts'
import type { NameForm, Person } from './person.ts'

/** All SQL on people and their names. A person merged into another is read by nobody but the merge. */

const columns = sql`
  p.id, p.name, p.slug, p.about, p.country, p.portrait,
  (
    SELECT COALESCE(jsonb_agg(
      jsonb_build_object('name', n.name, 'kind', n.kind) ORDER BY n.position
    ), '[]')
    FROM person_names n
    WHERE n.person_id = p.id
  ) AS names,
  (
    SELECT COALESCE(jsonb_agg(
      jsonb_build_object(
        'id', o.id::text, 'title', o.title, 'startOn', o.start_on, 'endOn', o.end_on
      )
      ORDER BY o.start_on DESC NULLS LAST, o.id DESC
    ), '[]')
    FROM offices o
    WHERE o.person_id = p.id
  ) AS offices`

export async function selectPerson(db: Queryable, id: string): Promise<Person | null> {
  const { rows } = await sql<Person>`
    SELECT ${columns}
    FROM people p
    WHERE p.id = ${id}
      AND p.merged_into IS NULL`.execute(db)
  return rows[0] ?? null
}

/** Who is written so: by their own name first, then by a spelling or in Latin letters. */
export async function selectPersonNamed(db: Queryable, name: string): Promise<Person | null> {
  const folded = fold(name)
  if (folded === '') return null
  const { rows } = await sql<Person>`
    SELECT ${columns}
    FROM people p
    WHERE p.merged_into IS NULL
      AND (
        p.folded = ${folded}
        OR p.id IN (
          SELECT person_id
          FROM person_names
          WHERE folded = ${folded}
            AND kind <> 'title'
        )
      )
    ORDER BY p.folded <> ${folded}, p.id
    LIMIT 1`.execute(db)
  return rows[0] ?? null
}

/** Newest first, those one of whose names holds the words; `before` is the id of the last one seen. */
export async function selectPeople(
  db: Queryable,
  { words, limit, before }: { words: string; limit: number; before: string | null },
): Promise<Person[]> {
  const { rows } = await sql<Person>`
    SELECT ${columns}
    FROM people p
    WHERE ${isNamedLike(words)}
      AND (${before}::bigint IS NULL OR p.id < ${before}::bigint)
    ORDER BY p.id DESC
    LIMIT ${limit}`.execute(db)
  return rows
}

export async function countPeople(db: Queryable, words: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::integer AS count
    FROM people p
    WHERE ${isNamedLike(words)}`.execute(db)
  return rows[0]?.count ?? 0
}

function isNamedLike(words: string) {
  const folded = fold(words)
  return sql`p.merged_into IS NULL
    AND (
      strpos(p.folded, ${folded}) > 0
      OR EXISTS (
        SELECT 1
        FROM person_names n
        WHERE n.person_id = p.id
          AND strpos(n.folded, ${folded}) > 0
      )
    )`
}

export type PersonRow = Pick<Person, 'name' | 'slug' | 'about' | 'country' | 'portrait'>

export async function insertPerson(
  tx: Transaction,
  { createdBy, ...person }: PersonRow & { createdBy: string | null },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO people (name, folded, slug, about, country, portrait, created_by)
    VALUES (${person.name}, ${fold(person.name)}, ${person.slug}, ${person.about},
      ${person.country}, ${person.portrait}, ${createdBy})
    RETURNING id`.execute(tx)
  return (rows[0] as { id: string }).id
}

export async function updatePerson(tx: Transaction, id: string, person: PersonRow): Promise<void> {
  await sql`
    UPDATE people
    SET name = ${person.name},
      folded = ${fold(person.name)},
      slug = ${person.slug},
      about = ${person.about},
      country = ${person.country},
      portrait = ${person.portrait}
    WHERE id = ${id}`.execute(tx)
}

/** The names take the place of those before; what folds like another is one. */
export async function putNames(tx: Transaction, id: string, names: NameForm[]): Promise<void> {
  await sql`
    DELETE FROM person_names
    WHERE person_id = ${id}`.execute(tx)
  await sql`
    INSERT INTO person_names (person_id, folded, name, kind, position)
    SELECT ${id}::bigint, folded, name, kind, position
    FROM unnest(
      ${names.map(({ name }) => fold(name))}::text[],
      ${names.map(({ name }) => name)}::text[],
      ${names.map(({ kind }) => kind)}::text[]
    ) WITH ORDINALITY AS given (folded, name, kind, position)
    WHERE folded <> ''
    ON CONFLICT DO NOTHING`.execute(tx)
}

/** Whether the picture is in the library. */
export async function isPictureKnown(db: Queryable, media: string): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1
    FROM media
    WHERE id = ${media}`.execute(db)
  return rows.length > 0
}

/** Into whom a person was merged: themselves when nobody, null when there never was one. */
export async function lockMergedInto(tx: Transaction, id: string): Promise<string | null> {
  const { rows } = await sql<{ stands_for: string }>`
    SELECT COALESCE(merged_into, id) AS stands_for
    FROM people
    WHERE id = ${id}
    FOR UPDATE`.execute(tx)
  return rows[0]?.stands_for ?? null
}

/** Offices and names go over; the name itself becomes a spelling of the other's. */
export async function mergeRows(
  tx: Transaction,
  { from, into }: { from: string; into: string },
): Promise<void> {
  await sql`
    UPDATE offices
    SET person_id = ${into}
    WHERE person_id = ${from}`.execute(tx)
  await sql`
    INSERT INTO person_names (person_id, folded, name, kind, position)
    SELECT ${into}::bigint, folded, name, 'spelling', 1000
    FROM people
    WHERE id = ${from}
    UNION ALL
    SELECT ${into}::bigint, folded, name, kind, 1001 + position
    FROM person_names
    WHERE person_id = ${from}
    ON CONFLICT DO NOTHING`.execute(tx)
  await sql`
    DELETE FROM person_names n
    USING people p
    WHERE n.person_id = ${into}
      AND p.id = ${into}
      AND n.folded = p.folded`.execute(tx)
  await sql`
    UPDATE people
    SET portrait = COALESCE(portrait, (SELECT portrait FROM people WHERE id = ${from})),
      country = COALESCE(country, (SELECT country FROM people WHERE id = ${from}))
    WHERE id = ${into}`.execute(tx)
  await sql`
    UPDATE people
    SET merged_into = ${into}
    WHERE id = ${from}
      OR merged_into = ${from}`.execute(tx)
}

export async function deletePerson(tx: Transaction, id: string): Promise<void> {
  await sql`
    DELETE FROM people
    WHERE merged_into = ${id}`.execute(tx)
  await sql`
    DELETE FROM people
    WHERE id = ${id}`.execute(tx)
}
