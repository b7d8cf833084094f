import { elapsed } from './catalogue/elapsed.ts'
import type { Edition } from './edition.ts'
import { hijriMonthName, monthName, weekdayName } from './months.ts'
import { inDigits } from './numerals.ts'
import { say } from './say.ts'

/** Days and hours as the edition prints them. Only the arithmetic of time zones is the platform's. */

type Clock = { year: number; month: number; day: number; hour: number; minute: number }

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockIn(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone)
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-GB', {
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

function readClock(at: Date, timeZone: string): Clock {
  const parts = Object.fromEntries(
    clockIn(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  return parts as unknown as Clock
}

const two = (value: number) => String(value).padStart(2, '0')

/** The calendar day it is in a time zone, `YYYY-MM-DD`. */
export function dayOf(at: Date, timeZone: string): string {
  const { year, month, day } = readClock(at, timeZone)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** «الجمعة 20 نونبر 2020» */
export function sayDay(at: Date, edition: Edition): string {
  const { year, month, day } = readClock(at, edition.timeZone)
  const weekday = weekdayName(new Date(Date.UTC(year, month - 1, day)).getUTCDay())
  return inDigits(`${weekday} ${day} ${monthName(month, edition.country)} ${year}`, edition.digits)
}

/** «09:00» */
export function sayTime(at: Date, edition: Edition): string {
  const { hour, minute } = readClock(at, edition.timeZone)
  return inDigits(`${two(hour)}:${two(minute)}`, edition.digits)
}

/** «الجمعة 20 نونبر 2020 - 09:00» */
export function sayDayAndTime(at: Date, edition: Edition): string {
  return `${sayDay(at, edition)} - ${sayTime(at, edition)}`
}

const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})

/** «4 ربيع الآخر 1442», by the Umm al-Qura calendar moved by the edition's offset. */
export function sayHijriDay(at: Date, edition: Edition): string {
  const { year, month, day } = readClock(at, edition.timeZone)
  const moved = new Date(Date.UTC(year, month - 1, day + edition.hijriOffset))
  const parts = Object.fromEntries(
    hijri.formatToParts(moved).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  )
  const name = hijriMonthName(parts['month'] as number)
  return inDigits(`${parts['day']} ${name} ${parts['year']}`, edition.digits)
}

const minute = 60_000

/** «قبل 5 دقائق», up to a day; then the day itself. */
export function sayElapsed(at: Date, now: Date, edition: Edition): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / minute)
  if (minutes < 1) return elapsed.now
  if (minutes < 60) return inDigits(say(elapsed, 'minutes', { count: minutes }), edition.digits)
  const hours = Math.floor(minutes / 60)
  if (hours < 24) return inDigits(say(elapsed, 'hours', { count: hours }), edition.digits)
  return sayDay(at, edition)
}
