import { cleanLine, cleanText } from '../language/bidi.ts'
import { Refusal } from '../language/refusal.ts'
import { emailIn } from '../staff/parse-email.ts'
import type { PaperSettings } from './paper.ts'
import { requiredLine } from './required-line.ts'
import { timeZoneNamed } from './time-zone-named.ts'

/** The settings as they are kept: lines without invisible letters, an e-mail and a time zone that exist. */
export function checkedSettings(settings: PaperSettings): PaperSettings {
  const { legal } = settings
  return {
    ...settings,
    name: requiredLine(settings.name, 'body/name'),
    motto: cleanLine(settings.motto),
    accent: settings.accent.toLowerCase(),
    copyright: cleanLine(settings.copyright),
    contactEmail: checkedEmail(settings.contactEmail),
    timeZone: checkedTimeZone(settings.timeZone),
    legal: {
      publicationDirector: cleanLine(legal.publicationDirector),
      managers: legal.managers
        .map(({ name, role }) => ({ name: cleanLine(name), role: cleanLine(role) }))
        .filter(({ name, role }) => name !== '' || role !== ''),
      paperAddress: cleanText(legal.paperAddress),
      host: cleanText(legal.host),
      registration: cleanText(legal.registration),
    },
  }
}

/** An empty one is none. What would end the address inside a `mailto:` link is no part of it. */
function checkedEmail(written: string): string {
  if (cleanLine(written) === '') return ''
  const email = emailIn(cleanLine(written))
  if (email === null || /[?&#%<>"'`,;:()[\]\\]/.test(email)) {
    throw new Refusal('invalid-input', { path: 'body/contactEmail', problem: 'not-an-email' })
  }
  return email
}

function checkedTimeZone(written: string): string {
  const timeZone = timeZoneNamed(written)
  if (timeZone === null) {
    throw new Refusal('invalid-input', { path: 'body/timeZone', problem: 'unknown-time-zone' })
  }
  return timeZone
}
