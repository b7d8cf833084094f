import type { Database } from '../database/database.ts'
import { record } from '../logbook/record.ts'
import { requiredLine } from '../paper/required-line.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { clearMostImportant, updateLine } from './line-store.ts'
import { requireDay } from './require-day.ts'
import { requireLine, type LinePlace } from './require-line.ts'
import { touchStoryline } from './storyline-store.ts'

type LineChange = { text?: string; isMostImportant?: boolean; dueOn?: string | null }

/** Puts a line in other words, calls it the most important, or moves its day. */
export async function changeLine(
  db: Database,
  actor: Actor,
  { storylineId, id, ...change }: LinePlace & LineChange,
): Promise<void> {
  requirePermission(actor, 'publish-articles')
  await db.within(async (tx) => {
    const line = await requireLine(tx, { storylineId, id })
    const text = change.text === undefined ? line.text : requiredLine(change.text, 'body/text')
    const wasMostImportant = line.kind === 'open' && line.isMostImportant
    const isMostImportant = line.kind === 'open' && (change.isMostImportant ?? wasMostImportant)
    const dueOn =
      line.kind !== 'next'
        ? null
        : change.dueOn === undefined
          ? line.dueOn
          : requireDay(change.dueOn)
    if (isMostImportant && !wasMostImportant) await clearMostImportant(tx, storylineId)
    await updateLine(tx, { id, text, isMostImportant, dueOn })
    await touchStoryline(tx, storylineId)
    await record(tx, {
      act: 'storyline.line-changed',
      subject: { kind: 'storyline', id: storylineId },
      by: actor,
      details: { line: id, text, before: line.text },
    })
  })
}
