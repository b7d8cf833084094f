import type { Database } from '../database/database.ts'
import { record } from '../logbook/record.ts'
import { dropAddresses } from '../paper/addresses-store.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { requireStoryline } from './require-storyline.ts'
import { deleteStoryline } from './storyline-store.ts'

/** Takes a storyline and its lines away; its articles stay as they are. */
export async function removeStoryline(db: Database, actor: Actor, id: string): Promise<void> {
  requirePermission(actor, 'publish-articles')
  await db.within(async (tx) => {
    const { name } = await requireStoryline(tx, id)
    await deleteStoryline(tx, id)
    await dropAddresses(tx, { kind: 'storyline', targetId: id })
    await record(tx, {
      act: 'storyline.removed',
      subject: { kind: 'storyline', id },
      by: actor,
      details: { name },
    })
  })
}
