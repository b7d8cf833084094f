/** A day of the Hijri calendar; months from 1. */
export type HijriDay = { year: number; month: number; day: number }

/**
 * The Hijri day of a Gregorian one (midnight UTC), by the Umm al-Qura calendar; where the platform
 * does not know it, by the civil one, which may be a day or two off.
 */
export function hijriDayOf(midnight: Date): HijriDay {
  return ummAlQura === null ? civilHijriDay(midnight) : readDay(ummAlQura, midnight)
}

/** Thirty years of 354 days with eleven leap days, counted from 16 July 622 of the Julian calendar. */
export function civilHijriDay(midnight: Date): HijriDay {
  const days = Math.floor(midnight.getTime() / dayInMilliseconds) - epoch
  const year = Math.floor((30 * days + 10_646) / 10_631)
  const dayOfYear = days - firstDayOf(year)
  const month = Math.min(12, Math.floor(dayOfYear / 29.5) + 1)
  return { year, month, day: dayOfYear - Math.ceil(29.5 * (month - 1)) + 1 }
}

const dayInMilliseconds = 86_400_000

/** Days from 1 January 1970 back to the first day of the first year. */
const epoch = -492_148

function firstDayOf(year: number): number {
  return (year - 1) * 354 + Math.floor((3 + 11 * year) / 30)
}

const calendar = 'islamic-umalqura'
const ummAlQura = calendarOf(calendar)

function calendarOf(name: string): Intl.DateTimeFormat | null {
  const known = new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  return known.resolvedOptions().calendar === name ? known : null
}

function readDay(platform: Intl.DateTimeFormat, midnight: Date): HijriDay {
  const parts = new Map(platform.formatToParts(midnight).map(({ type, value }) => [type, value]))
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')].map(Number)
  return { year, month, day } as HijriDay
}
