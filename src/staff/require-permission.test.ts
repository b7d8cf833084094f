import assert from 'node:assert/strict'
import test from 'node:test'
import { hireCast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import { changeColleague } from './change-colleague.ts'
import { inviteColleague } from './invite-colleague.ts'
import { listColleagues } from './list-colleagues.ts'
import { makePasswordLink } from './make-password-link.ts'
import { readLogbook } from './read-logbook.ts'
import { reinstateColleague } from './reinstate-colleague.ts'
import type { Actor } from './staff.ts'
import { suspendColleague } from './suspend-colleague.ts'

test('only the owner touches the staff, and the refused change nothing', async (t) => {
  const db = await freshDatabase(t)
  const { nadia, idriss, salma, yassine, hind } = await hireCast(db)
  const id = yassine.staffId
  const before = await listColleagues(db, nadia)
  const acts = (actor: Actor) => [
    () => listColleagues(db, actor),
    () => inviteColleague(db, actor, { name: 'منى', email: 'mona@example.test', role: 'owner' }),
    () => changeColleague(db, actor, { id, role: 'owner' }),
    () => suspendColleague(db, actor, { id }),
    () => reinstateColleague(db, actor, { id }),
    () => makePasswordLink(db, actor, { id }),
  ]
  for (const actor of [idriss, salma, hind]) {
    for (const act of acts(actor)) await refuses('not-allowed', act())
  }
  assert.deepEqual(await listColleagues(db, nadia), before)
})

test('owner and editors read the logbook, reporters and moderators do not', async (t) => {
  const db = await freshDatabase(t)
  const { nadia, idriss, salma, hind } = await hireCast(db)
  for (const actor of [nadia, idriss]) await readLogbook(db, actor, { limit: 1 })
  for (const actor of [salma, hind]) {
    await refuses('not-allowed', readLogbook(db, actor, { limit: 1 }))
  }
})
