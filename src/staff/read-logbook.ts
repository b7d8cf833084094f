import type { Database } from '../database/database.ts'
import { countEntries, selectEntries } from '../logbook/logbook-store.ts'
import type { Entry } from '../logbook/logbook.ts'
import { requirePermission } from './require-permission.ts'
import type { Actor } from './staff.ts'

export type LogbookQuestion = {
  limit: number
  cursor?: string
  subjectKind?: string
  subjectId?: string
}

/** What was done, newest first; of one kind of thing or of one thing, when asked so. */
export async function readLogbook(
  db: Database,
  actor: Actor,
  question: LogbookQuestion,
): Promise<{ items: Entry[]; total: number; next: string | null }> {
  requirePermission(actor, 'read-logbook')
  const { limit, cursor, subjectKind = null, subjectId = null } = question
  const subject = { kind: subjectKind, id: subjectId }
  const before = /^[1-9]\d{0,17}$/.test(cursor ?? '') ? (cursor ?? null) : null
  const [entries, total] = await Promise.all([
    selectEntries(db, subject, { before, limit: limit + 1 }),
    countEntries(db, subject),
  ])
  const items = entries.slice(0, limit)
  return { items, total, next: entries.length > limit ? (items.at(-1)?.id ?? null) : null }
}
