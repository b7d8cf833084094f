import { elapsed } from './catalogue/elapsed.ts'
import type { Edition } from './edition.ts'
import { hijriDayOf } from './hijri.ts'
import { hijriMonthName, monthName, weekdayName } from './months.ts'
import { inDigits } from './numerals.ts'
import { sayIn } from './say.ts'

/** Days and hours as the edition prints them. Only the arithmetic of time zones is the platform's. */

/** «الجمعة 20 نونبر 2020» */
export function sayDay(at: Date, { country, digits, timeZone }: Edition): string {
  const { year, month, day } = readClock(at, timeZone)
  const weekday = weekdayName(midnight(year, month, day).getUTCDay())
  return inDigits(`${weekday} ${day} ${monthName(month, country)} ${year}`, digits)
}

/** «الجمعة 20 نونبر 2020 - 09:00» */
export function sayDayAndTime(at: Date, edition: Edition): string {
  return `${sayDay(at, edition)} - ${sayTime(at, edition)}`
}

/** «09:00» */
export function sayTime(at: Date, { digits, timeZone }: Edition): string {
  const { hour, minute } = readClock(at, timeZone)
  return inDigits(`${two(hour)}:${two(minute)}`, digits)
}

/** «4 ربيع الآخر 1442», by the Umm al-Qura calendar moved by the edition's offset. */
export function sayHijriDay(at: Date, { digits, timeZone, hijriOffset }: Edition): string {
  const { year, month, day } = readClock(at, timeZone)
  const hijri = hijriDayOf(midnight(year, month, day + hijriOffset))
  return inDigits(`${hijri.day} ${hijriMonthName(hijri.month)} ${hijri.year}`, digits)
}

/** The calendar day it is in a time zone, `YYYY-MM-DD`. */
export function dayOf(at: Date, timeZone: string): string {
  const { year, month, day } = readClock(at, timeZone)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** «قبل 5 دقائق», up to a day; before that the day itself, and day and hour of what is still to come. */
export function sayElapsed(at: Date, now: Date, edition: Edition): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / minuteInMilliseconds)
  const hours = Math.floor(minutes / 60)
  // Two clocks are never quite the same: what is a moment ahead has happened.
  if (minutes < -1) return sayDayAndTime(at, edition)
  if (minutes < 1) return elapsed.now
  if (hours < 1) return sayIn(edition)(elapsed, 'minutes', { count: minutes })
  if (hours < 24) return sayIn(edition)(elapsed, 'hours', { count: hours })
  return sayDay(at, edition)
}

const minuteInMilliseconds = 60_000

type Clock = { year: number; month: number; day: number; hour: number; minute: number }

function readClock(at: Date, timeZone: string): Clock {
  const parts = clockIn(timeZone).formatToParts(at)
  const read = (type: keyof Clock) => Number(parts.find((part) => part.type === type)?.value)
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockIn(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone)
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
    clocks.set(timeZone, clock)
  }
  return clock
}

function midnight(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day))
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
