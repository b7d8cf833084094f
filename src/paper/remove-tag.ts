import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { dropAddresses, lockNamesOf } from './addresses-store.ts'
import { deleteTag, selectTag } from './tag-store.ts'

/** Takes a tag off every published article and away. A text that still names it brings it back when published. */
export async function removeTag(db: Database, actor: Actor, id: string): Promise<void> {
  requirePermission(actor, 'manage-structure')
  await db.within(async (tx) => {
    await lockNamesOf(tx, 'tag')
    const tag = await selectTag(tx, id)
    if (tag === null) throw new Refusal('not-found')
    await deleteTag(tx, id)
    await dropAddresses(tx, { kind: 'tag', targetId: id })
    await record(tx, {
      act: 'tag.removed',
      subject: { kind: 'tag', id },
      by: actor,
      details: { name: tag.name },
    })
  })
}
