import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { parseEmail } from './parse-email.ts'
import { parseName } from './parse-name.ts'
import { hashPassword, requireStrongPassword } from './password.ts'
import { insertColleague } from './staff-store.ts'
import type { Colleague, Role } from './staff.ts'

/** An account with its password, for the command line: whoever can run it holds the house already. */
export async function addColleague(
  db: Database,
  account: { name: string; email: string; role: Role; password: string },
): Promise<Colleague> {
  const { role, password } = account
  const name = parseName(account.name)
  const email = parseEmail(account.email)
  requireStrongPassword(password, email)
  const passwordHash = await hashPassword(password)
  return db.within(async (tx) => {
    const colleague = await insertColleague(tx, { name, email, role, passwordHash })
    if (colleague === null) throw new Refusal('email-taken')
    await record(tx, {
      act: 'staff.added',
      subject: { kind: 'staff', id: colleague.id },
      by: null,
      details: { role },
    })
    return colleague
  })
}
