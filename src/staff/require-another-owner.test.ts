import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import test from 'node:test'
import { hireCast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import { changeColleague } from './change-colleague.ts'
import { listColleagues } from './list-colleagues.ts'
import { requireAnotherOwner } from './require-another-owner.ts'
import { setSuspended } from './staff-store.ts'
import { suspendColleague } from './suspend-colleague.ts'

test('while one owner is being suspended, the other waits, and then is the last', async (t) => {
  const db = await freshDatabase(t)
  const { nadia, idriss } = await hireCast(db)
  await changeColleague(db, nadia, { id: idriss.staffId, role: 'owner' })
  const second = await db.within(async (tx) => {
    await requireAnotherOwner(tx, { id: idriss.staffId })
    const other = refuses('last-owner', suspendColleague(db, nadia, { id: nadia.staffId }))
    other.catch(() => {})
    await setTimeout(100)
    await setSuspended(tx, idriss.staffId, true)
    return { other }
  })
  await second.other
  const owners = (await listColleagues(db, nadia)).filter(({ role }) => role === 'owner')
  assert.deepEqual(
    owners.map(({ state }) => state),
    ['active', 'suspended'],
  )
})
