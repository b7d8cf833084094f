import type { Database } from '../database/database.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { deleteLine } from './line-store.ts'
import { requireLine, type LinePlace } from './require-line.ts'
import { touchStoryline } from './storyline-store.ts'

/** Takes away a line that was a mistake; what was settled is closed instead. */
export async function removeLine(db: Database, actor: Actor, place: LinePlace): Promise<void> {
  requirePermission(actor, 'publish-articles')
  await db.within(async (tx) => {
    const { kind, text } = await requireLine(tx, place)
    await deleteLine(tx, place.id)
    await touchStoryline(tx, place.storylineId)
    await record(tx, {
      act: 'storyline.line-removed',
      subject: { kind: 'storyline', id: place.storylineId },
      by: actor,
      details: { line: place.id, kind, text },
    })
  })
}
