import { Refusal } from '../language/refusal.ts'
import { may, type Actor, type Permission } from './staff.ts'

/** Refuses with 'not-allowed' unless the actor's role has the permission. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (!may(actor.role, permission)) throw new Refusal('not-allowed', { permission })
}
