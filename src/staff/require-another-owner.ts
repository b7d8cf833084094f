import type { Transaction } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { lockOwners } from './staff-store.ts'

/**
 * Refuses with 'last-owner' when this colleague is the only owner who can sign in. The owners are
 * held until the end of the transaction, so that two of them can't remove each other.
 */
export async function requireAnotherOwner(tx: Transaction, than: { id: string }): Promise<void> {
  const owners = await lockOwners(tx)
  if (owners.every((id) => id === than.id) && owners.length > 0) throw new Refusal('last-owner')
}
