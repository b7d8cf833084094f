import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { checkedSettings } from './checked-settings.ts'
import type { PaperSettings } from './paper.ts'
import { isMediaThere, lockPaper, updateSettings } from './paper-store.ts'

/** Describes the newspaper anew; refused with 'version-stale' when somebody did so in between. */
export async function changePaper(
  db: Database,
  actor: Actor,
  change: { settings: PaperSettings; expectedVersion: number },
): Promise<{ version: number; settings: PaperSettings }> {
  requirePermission(actor, 'manage-paper')
  const settings = checkedSettings(change.settings)
  return db.within(async (tx) => {
    const before = await lockPaper(tx)
    if (before !== change.expectedVersion) throw new Refusal('version-stale', { version: before })
    if (settings.logo !== null && !(await isMediaThere(tx, settings.logo))) {
      throw new Refusal('invalid-input', { path: 'body/logo', problem: 'unknown-media' })
    }
    const version = before + 1
    await updateSettings(tx, { settings, version })
    await record(tx, {
      act: 'paper.changed',
      subject: { kind: 'paper', id: '1' },
      by: actor,
      details: { version },
    })
    return { version, settings }
  })
}
