import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../test/fresh-database.ts'
import type { Actor } from '../staff/staff.ts'
import { addPage } from './add-page.ts'
import { addSection } from './add-section.ts'
import { defaultSettings } from './default-settings.ts'
import { readPaper } from './read-paper.ts'

const idriss: Actor = { staffId: '2', name: 'إدريس بنعلي', role: 'editor' }

test('a paper nobody has described yet reads as the defaults', async (t) => {
  const db = await freshDatabase(t)
  const paper = await readPaper(db)
  assert.deepEqual(paper, {
    version: 0,
    settings: defaultSettings,
    frontPage: { lead: null, seconds: [], breaking: null },
    menus: { header: [], footer: [], sections: [] },
    sections: [],
  })
})

test('settings kept before a field existed read with its default', async (t) => {
  const db = await freshDatabase(t)
  await sql`
    INSERT INTO paper (settings)
    VALUES ('{"name": "الساحل", "legal": {"host": "دار الخوادم"}}')`.execute(db)
  const { settings } = await readPaper(db)
  assert.equal(settings.name, 'الساحل')
  assert.equal(settings.timeZone, 'Africa/Casablanca')
  assert.deepEqual(settings.legal, { ...defaultSettings.legal, host: 'دار الخوادم' })
})

test('all that a page needs of the paper is read in one statement', async (t) => {
  const db = await freshDatabase(t)
  await addSection(db, idriss, { name: 'مجتمع' })
  const before = db.queries.count
  await readPaper(db)
  assert.equal(db.queries.count - before, 1)
})

test('menus nobody arranged show the top sections and the pages', async (t) => {
  const db = await freshDatabase(t)
  const society = await addSection(db, idriss, { name: 'مجتمع' })
  await addSection(db, idriss, { name: 'رياضة' })
  await addSection(db, idriss, { name: 'تعليم', parentId: society.id })
  await addPage(db, idriss, { title: 'من نحن', body: { schema: 1, blocks: [] } })
  const { menus, sections } = await readPaper(db)
  assert.deepEqual(menus.sections, [
    { label: 'مجتمع', href: '/sections/مجتمع' },
    { label: 'رياضة', href: '/sections/رياضة' },
  ])
  assert.deepEqual(menus.footer, [{ label: 'من نحن', href: '/pages/من-نحن' }])
  assert.deepEqual(
    sections.map(({ name }) => name),
    ['مجتمع', 'تعليم', 'رياضة'],
  )
})
