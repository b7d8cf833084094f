import type { Transaction } from '../database/database.ts'
import { cleanLine } from '../language/bidi.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { hashOf, newSecret } from './secret.ts'
import { insertSession } from './session-store.ts'
import type { SignedIn } from './session.ts'
import { lockColleague } from './staff-store.ts'
import { actorFor } from './staff.ts'

const lettersOfADevice = 200

/** A session for someone who has shown who they are; refused when they were suspended meanwhile. */
export async function openSession(
  tx: Transaction,
  staffId: string,
  device: string,
): Promise<SignedIn> {
  const colleague = await lockColleague(tx, staffId)
  if (colleague?.state !== 'active') throw new Refusal('wrong-credentials')
  const secret = newSecret()
  const session = { staffId, secretHash: hashOf(secret), device: deviceNamed(device) }
  await insertSession(tx, session)
  await record(tx, {
    act: 'staff.signed-in',
    subject: { kind: 'staff', id: staffId },
    by: actorFor(colleague),
    details: { device: session.device },
  })
  return { secret, colleague }
}

function deviceNamed(device: string): string {
  return cleanLine(cleanLine(device).slice(0, lettersOfADevice))
}
