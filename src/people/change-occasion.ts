import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { claimAddress, lockNamesOf } from '../paper/addresses-store.ts'
import { occasionPath } from '../paper/paths.ts'
import { slugFor } from '../paper/slug-for.ts'
import { requirePermission } from '../staff/require-permission.ts'
import { may, type Actor } from '../staff/staff.ts'
import { checkedOccasion, type OccasionFields } from './checked-occasion.ts'
import type { Occasion } from './occasion.ts'
import {
  adoptSayings,
  isOccasionPublic,
  putParticipants,
  selectOccasion,
  updateOccasion,
} from './occasion-store.ts'

/** Changes what is given of an occasion; once readers see its page, only by whoever publishes. */
export async function changeOccasion(
  db: Database,
  actor: Actor,
  { id, ...fields }: OccasionFields & { id: string },
): Promise<Occasion> {
  requirePermission(actor, 'write-articles')
  return db.within(async (tx) => {
    await lockNamesOf(tx, 'occasion')
    const before = await selectOccasion(tx, id)
    if (before === null) throw new Refusal('not-found')
    if (await isOccasionPublic(tx, id)) requirePermission(actor, 'publish-articles')
    const { participants, ...row } = before
    const after = await checkedOccasion(tx, row, fields)
    if (fields.slug !== undefined) {
      const wish = { kind: 'occasion', id, name: after.title, wished: fields.slug } as const
      after.slug = await slugFor(tx, wish)
    }
    await updateOccasion(tx, id, after)
    await putParticipants(tx, id, fields.participants ?? participants.map((person) => person.id))
    await claimAddress(tx, { path: occasionPath(after.slug), kind: 'occasion', targetId: id })
    if (may(actor.role, 'publish-articles')) await adoptSayings(tx, id)
    await record(tx, {
      act: 'occasion.changed',
      subject: { kind: 'occasion', id },
      by: actor,
      details: { title: after.title },
    })
    return (await selectOccasion(tx, id)) as Occasion
  })
}
