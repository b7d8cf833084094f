import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { dropAddresses, lockNamesOf } from './addresses-store.ts'
import { deletePage, selectPage } from './page-store.ts'

/** Takes a page away for good; the logbook keeps its title. */
export async function removePage(db: Database, actor: Actor, id: string): Promise<void> {
  requirePermission(actor, 'manage-structure')
  await db.within(async (tx) => {
    await lockNamesOf(tx, 'page')
    const page = await selectPage(tx, id)
    if (page === null) throw new Refusal('not-found')
    await deletePage(tx, id)
    await dropAddresses(tx, { kind: 'page', targetId: id })
    await record(tx, {
      act: 'page.removed',
      subject: { kind: 'page', id },
      by: actor,
      details: { title: page.title },
    })
  })
}
