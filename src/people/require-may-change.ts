import type { Queryable } from '../database/database.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { isPersonPublic } from './person-use-store.ts'

/** Whoever writes may change a person; once readers see their page, whoever publishes. */
export async function requireMayChange(
  db: Queryable,
  actor: Actor,
  personId: string,
): Promise<void> {
  requirePermission(actor, 'write-articles')
  if (await isPersonPublic(db, personId)) requirePermission(actor, 'publish-articles')
}
