import type { Database } from '../database/database.ts'
import { requirePermission } from './require-permission.ts'
import { listStaff } from './staff-store.ts'
import type { Actor, Colleague } from './staff.ts'

/** Everyone with an account, the suspended last. */
export async function listColleagues(db: Database, actor: Actor): Promise<Colleague[]> {
  requirePermission(actor, 'manage-staff')
  return listStaff(db)
}
