import type { Database } from '../database/database.ts'
import { record } from '../logbook/record.ts'
import { claimAddress, lockNamesOf } from '../paper/addresses-store.ts'
import { occasionPath } from '../paper/paths.ts'
import { slugFor } from '../paper/slug-for.ts'
import { requirePermission } from '../staff/require-permission.ts'
import { may, type Actor } from '../staff/staff.ts'
import { checkedOccasion, type OccasionFields } from './checked-occasion.ts'
import type { Occasion } from './occasion.ts'
import { adoptSayings, insertOccasion, putParticipants, selectOccasion } from './occasion-store.ts'

const blank = {
  id: null,
  kind: 'other',
  title: '',
  slug: '',
  place: '',
  startOn: null,
  startTime: null,
  endOn: null,
  minutes: null,
  access: null,
} as const

/** Adds an occasion; what was said there becomes public as people's words do, see `addPerson`. */
export async function addOccasion(
  db: Database,
  actor: Actor,
  fields: OccasionFields & { title: string },
): Promise<Occasion> {
  requirePermission(actor, 'write-articles')
  return db.within(async (tx) => {
    await lockNamesOf(tx, 'occasion')
    const row = await checkedOccasion(tx, blank, fields)
    row.slug = await slugFor(tx, {
      kind: 'occasion',
      id: null,
      name: row.title,
      wished: fields.slug,
    })
    const id = await insertOccasion(tx, { ...row, createdBy: actor.staffId })
    await putParticipants(tx, id, fields.participants ?? [])
    await claimAddress(tx, { path: occasionPath(row.slug), kind: 'occasion', targetId: id })
    if (may(actor.role, 'publish-articles')) await adoptSayings(tx, id)
    await record(tx, {
      act: 'occasion.added',
      subject: { kind: 'occasion', id },
      by: actor,
      details: { title: row.title },
    })
    return (await selectOccasion(tx, id)) as Occasion
  })
}
