import type { Transaction } from '../database/database.ts'
import { insertEntry } from './logbook-store.ts'
import type { Deed } from './logbook.ts'

/**
 * Writes a deed into the logbook within the transaction of the deed itself, so that both stand or
 * fall together, and announces it on the channel `logbook` as `{id, act, subject}` at the commit.
 */
export async function record(tx: Transaction, deed: Deed): Promise<void> {
  await insertEntry(tx, deed)
}
