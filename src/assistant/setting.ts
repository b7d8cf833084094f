import { countries, type Country } from '../language/countries.ts'
import { dayOf } from '../language/dates.ts'
import { Refusal } from '../language/refusal.ts'

/** From where and when a text is read. */
export type Setting = {
  /** The day of publication, YYYY-MM-DD. */
  published: string
  /** IANA name; days are told in it. */
  timeZone: string
  country: Country
  /** Names the paper knows, in full; the text need not introduce them. */
  knownNames?: readonly string[]
}

/**
 * The setting that somebody asks for: `published` is a day, or an instant (with its offset) that falls
 * on a day of the time zone. What is no day, zone or country is refused.
 */
export function parseSetting(asked: {
  published: string
  timeZone: string
  country: string
}): Setting {
  const country = countries.find((one) => one === asked.country)
  if (country === undefined) throw invalid('country')
  const { published, timeZone } = asked
  if (!isTimeZone(timeZone)) throw invalid('timeZone')
  if (isDay(published)) return { published, timeZone, country }
  const instant = instantPattern.test(published) ? new Date(published) : null
  if (instant === null || Number.isNaN(instant.getTime())) throw invalid('published')
  return { published: dayOf(instant, timeZone), timeZone, country }
}

function invalid(path: string): Refusal {
  return new Refusal('invalid-input', { path: `body/${path}`, problem: path })
}

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
