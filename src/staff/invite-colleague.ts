import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { makeLink } from './make-link.ts'
import type { OneTimeLink } from './one-time-link.ts'
import { parseEmail } from './parse-email.ts'
import { parseName } from './parse-name.ts'
import { requirePermission } from './require-permission.ts'
import { insertColleague } from './staff-store.ts'
import type { Actor, Colleague, Role } from './staff.ts'

/** Opens an account without a password, and the link by which its holder will choose one. */
export async function inviteColleague(
  db: Database,
  actor: Actor,
  invitation: { name: string; email: string; role: Role },
): Promise<{ colleague: Colleague; link: OneTimeLink }> {
  requirePermission(actor, 'manage-staff')
  const { role } = invitation
  const name = parseName(invitation.name)
  const email = parseEmail(invitation.email)
  return db.within(async (tx) => {
    const colleague = await insertColleague(tx, { name, email, role, passwordHash: null })
    if (colleague === null) throw new Refusal('email-taken')
    const { secret, expiresAt } = await makeLink(tx, {
      purpose: 'invitation',
      staffId: colleague.id,
    })
    await record(tx, {
      act: 'staff.invited',
      subject: { kind: 'staff', id: colleague.id },
      by: actor,
      details: { role },
    })
    return { colleague, link: { secret, expiresAt } }
  })
}
