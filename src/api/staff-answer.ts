import type { House } from '../http/door.ts'
import type { OneTimeLink } from '../staff/one-time-link.ts'
import type { Colleague } from '../staff/staff.ts'
import type { LinkAnswer, StaffAnswer } from './contract.ts'

/** A colleague as it goes over the wire. */
export function staffAnswer(colleague: Colleague): StaffAnswer {
  return { ...colleague, createdAt: colleague.createdAt.toISOString() }
}

/** A one-time link as an address that can be sent by WhatsApp. */
export function linkAnswer(
  made: { colleague: Colleague; link: OneTimeLink },
  { config }: House,
): LinkAnswer {
  return {
    staff: staffAnswer(made.colleague),
    url: `${config.origin}/newsroom/link/${made.link.secret}`,
    expiresAt: made.link.expiresAt.toISOString(),
  }
}
