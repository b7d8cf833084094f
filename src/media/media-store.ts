import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import { fold } from '../language/fold.ts'
import type { Media, Rendition } from './media.ts'

/** All SQL on the picture library. */

type Row = {
  id: string
  name: string
  width: number
  height: number
  renditions: Rendition[]
  caption: string
  credit: string
  alt: string
  created_at: Date
}

const columns = sql`id, name, width, height, renditions, caption, credit, alt, created_at`

export async function selectMedia(db: Queryable, ids: string[]): Promise<Media[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns}
    FROM media
    WHERE id = ANY(${ids}::bigint[])`.execute(db)
  return rows.map(mediaOf)
}

export async function selectMediaBySha256(db: Queryable, sha256: string): Promise<Media | null> {
  const { rows } = await sql<Row>`
    SELECT ${columns}
    FROM media
    WHERE sha256 = decode(${sha256}, 'hex')`.execute(db)
  return rows[0] === undefined ? null : mediaOf(rows[0])
}

/** Until the commit nobody else writes or deletes the files of these bytes. */
export async function lockPicture(tx: Transaction, sha256: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`.execute(tx)
}

type NewMedia = Omit<Media, 'id' | 'createdAt'> & {
  sha256: string
  originalType: string
  bytes: number
  createdBy: string | null
}

export async function insertMedia(tx: Transaction, media: NewMedia): Promise<Media> {
  const { rows } = await sql<Row>`
    INSERT INTO media (name, sha256, original_type, bytes, width, height, renditions,
      caption, credit, alt, folded, created_by)
    VALUES (${media.name}, decode(${media.sha256}, 'hex'), ${media.originalType}, ${media.bytes},
      ${media.width}, ${media.height}, ${JSON.stringify(media.renditions)}, ${media.caption},
      ${media.credit}, ${media.alt}, ${foldedWordsOf(media)}, ${media.createdBy})
    RETURNING ${columns}`.execute(tx)
  return mediaOf(rows[0] as Row)
}

/** Takes the row for this transaction; also says who added it and what its bytes are. */
export async function lockMedia(
  tx: Transaction,
  id: string,
): Promise<{ media: Media; createdBy: string | null; sha256: string; type: string } | null> {
  const { rows } = await sql<
    Row & { created_by: string | null; sha256: string; original_type: string }
  >`
    SELECT ${columns}, created_by, encode(sha256, 'hex') AS sha256, original_type
    FROM media
    WHERE id = ${id}
    FOR UPDATE`.execute(tx)
  const [row] = rows
  return row === undefined
    ? null
    : {
        media: mediaOf(row),
        createdBy: row.created_by,
        sha256: row.sha256,
        type: row.original_type,
      }
}

export async function updateWords(tx: Transaction, media: Media): Promise<void> {
  await sql`
    UPDATE media
    SET caption = ${media.caption},
      credit = ${media.credit},
      alt = ${media.alt},
      folded = ${foldedWordsOf(media)}
    WHERE id = ${media.id}`.execute(tx)
}

export async function deleteMedia(tx: Transaction, id: string): Promise<void> {
  await sql`
    DELETE FROM media
    WHERE id = ${id}`.execute(tx)
}

/** Newest first, those that hold every one of the words; `before` is the id of the last one seen. */
export async function selectLibrary(
  db: Queryable,
  { words, limit, before }: { words: string; limit: number; before: string | null },
): Promise<Media[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns}
    FROM media
    WHERE folded LIKE ALL (${patternsOf(words)}::text[])
      AND (${before}::bigint IS NULL OR id < ${before}::bigint)
    ORDER BY id DESC
    LIMIT ${limit}`.execute(db)
  return rows.map(mediaOf)
}

export async function countLibrary(db: Queryable, words: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::integer AS count
    FROM media
    WHERE folded LIKE ALL (${patternsOf(words)}::text[])`.execute(db)
  return rows[0]?.count ?? 0
}

function patternsOf(words: string): string[] {
  return fold(words)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 10)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
}

function foldedWordsOf({ name, caption, credit, alt }: Omit<Media, 'id' | 'createdAt'>): string {
  return fold([name, caption, credit, alt].join('\n'))
}

function mediaOf(row: Row): Media {
  const { id, name, width, height, renditions, caption, credit, alt } = row
  return { id, name, width, height, renditions, caption, credit, alt, createdAt: row.created_at }
}
