import assert from 'node:assert/strict'
import test from 'node:test'
import { hireCast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import { changeColleague } from './change-colleague.ts'
import { readLogbook } from './read-logbook.ts'

test('the logbook keeps what a colleague was before and after a change', async (t) => {
  const db = await freshDatabase(t)
  const { nadia, salma } = await hireCast(db)
  const id = salma.staffId
  const changed = await changeColleague(db, nadia, { id, role: 'editor' })
  assert.deepEqual([changed.name, changed.role], [salma.name, 'editor'])
  await changeColleague(db, nadia, { id, role: 'editor' })
  const about = { limit: 9, subjectKind: 'staff', subjectId: id }
  const { items } = await readLogbook(db, nadia, about)
  assert.equal(items.length, 2)
  assert.deepEqual(items[0]?.details, {
    before: { name: salma.name, role: 'reporter' },
    after: { name: salma.name, role: 'editor' },
  })
})

test('a name is one line without invisible letters, and never empty', async (t) => {
  const db = await freshDatabase(t)
  const { nadia, salma } = await hireCast(db)
  const id = salma.staffId
  const changed = await changeColleague(db, nadia, { id, name: ' سلمى\u202E \n العلوي\0 ' })
  assert.equal(changed.name, 'سلمى العلوي')
  await refuses('invalid-input', changeColleague(db, nadia, { id, name: '\u200F \n' }))
  await refuses('invalid-input', changeColleague(db, nadia, { id, name: 'ا'.repeat(101) }))
})
