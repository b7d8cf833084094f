import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { dropAddresses, lockNamesOf } from './addresses-store.ts'
import { deleteSection, lockAndCountUses, selectSections } from './section-store.ts'

/** Closes an empty section for good; refused while articles or sections are in it. */
export async function removeSection(db: Database, actor: Actor, id: string): Promise<void> {
  requirePermission(actor, 'manage-structure')
  await db.within(async (tx) => {
    await lockNamesOf(tx, 'section')
    const section = (await selectSections(tx)).find((candidate) => candidate.id === id)
    if (section === undefined) throw new Refusal('not-found')
    const uses = await lockAndCountUses(tx, id)
    if (uses.articles + uses.sections > 0) throw new Refusal('section-in-use', uses)
    await deleteSection(tx, id)
    await dropAddresses(tx, { kind: 'section', targetId: id })
    await record(tx, {
      act: 'section.removed',
      subject: { kind: 'section', id },
      by: actor,
      details: { name: section.name },
    })
  })
}
