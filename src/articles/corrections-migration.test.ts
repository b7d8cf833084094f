import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { makeDatabase } from '../../test/fresh-database.ts'
import { openDatabase } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import { listCorrectionsOf } from './correction-store.ts'
import { findPublishedTexts, listPublicationVersions } from './publication-version-store.ts'

const migrations = new URL('../database/migrations/', import.meta.url)

test('a paper of before begins with its public texts, and with the notices of what was withdrawn', async (t) => {
  const made = await makeDatabase()
  const db = openDatabase({ connectionString: made.url }, 2)
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-migrations-'))
  t.after(async () => {
    await db.close()
    await made.drop()
    rmSync(folder, { recursive: true, force: true })
  })
  await sql`DROP SCHEMA public CASCADE`.execute(db)
  await sql`CREATE SCHEMA public`.execute(db)
  copyFileSync(
    new URL('0001-first-edition.sql', migrations),
    join(folder, '0001-first-edition.sql'),
  )
  await migrate(db, pathToFileURL(`${folder}/`))
  await sql.raw(before).execute(db)
  await migrate(db)

  const changed = new Date('2026-03-03T09:00:00Z')
  assert.deepEqual(await listPublicationVersions(db, '1', 10), [
    { number: 1, beganAt: changed, endedAt: null },
  ])
  assert.equal((await findPublishedTexts(db, '1', [1])).get(1)?.headline, 'منشور')
  const [notice] = await listCorrectionsOf(db, '2', { limit: 10, before: null })
  assert.equal(notice?.kind, 'withdrawal')
  assert.equal(notice?.text, 'خبر غير مؤكد')
  assert.deepEqual(notice?.at, changed)
  assert.deepEqual(notice?.by, { id: '1', name: 'إدريس' })
})

const before = `
  INSERT INTO staff (name, email, role) VALUES ('إدريس', 'idriss@example.test', 'editor');
  INSERT INTO articles (version, state, slug, note, first_published_at, withdrawn_at) VALUES
    (2, 'published', 'a', NULL, '2026-03-02T09:00:00Z', NULL),
    (1, 'withdrawn', 'b', 'خبر غير مؤكد', '2026-03-02T09:00:00Z', '2026-03-03T09:00:00Z');
  INSERT INTO publications (article_id, version, slug, kind, text, headline, folded,
    first_published_at, updated_at)
  VALUES (1, 2, 'a', 'news', '{"headline":"منشور"}', 'منشور', '', '2026-03-02T09:00:00Z',
    '2026-03-03T09:00:00Z');
  INSERT INTO logbook (act, subject_kind, subject_id, staff_id)
  VALUES ('article.withdrawn', 'article', '2', 1);`
