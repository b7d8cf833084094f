import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { hireCast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { record } from '../logbook/record.ts'
import { readLogbook } from './read-logbook.ts'

async function newsroom(t: TestContext) {
  const db = await freshDatabase(t)
  const cast = await hireCast(db)
  const sectionsAdded = async (count: number) => {
    for (let id = 1; id <= count; id += 1) {
      const subject = { kind: 'section', id: String(id) }
      await db.within((tx) => record(tx, { act: 'section.added', subject, by: cast.idriss }))
    }
  }
  return { db, ...cast, sectionsAdded }
}

test('the logbook is turned page by page, newest first, and loses nothing between two pages', async (t) => {
  const { db, idriss, sectionsAdded } = await newsroom(t)
  await sectionsAdded(5)
  const first = await readLogbook(db, idriss, { limit: 2, subjectKind: 'section' })
  assert.equal(first.total, 5)
  await sectionsAdded(1)
  const rest = await readLogbook(db, idriss, {
    limit: 9,
    subjectKind: 'section',
    cursor: first.next ?? '',
  })
  const subjects = [...first.items, ...rest.items].map(({ subject }) => subject.id)
  assert.deepEqual(subjects, ['5', '4', '3', '2', '1'])
  assert.equal(rest.next, null)
})

test('one thing has its own history', async (t) => {
  const { db, idriss, sectionsAdded } = await newsroom(t)
  await sectionsAdded(3)
  const about = { limit: 9, subjectKind: 'section', subjectId: '2' }
  const { items, total } = await readLogbook(db, idriss, about)
  assert.equal(total, 1)
  assert.deepEqual(
    items.map(({ act, subject, by }) => ({ act, subject, by })),
    [
      {
        act: 'section.added',
        subject: { kind: 'section', id: '2', title: null },
        by: { id: idriss.staffId, name: idriss.name },
      },
    ],
  )
})

test('a made-up cursor is the first page', async (t) => {
  const { db, idriss, sectionsAdded } = await newsroom(t)
  await sectionsAdded(1)
  const { items } = await readLogbook(db, idriss, { limit: 1, cursor: "1' OR 1=1" })
  assert.equal(items[0]?.act, 'section.added')
})
