import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { dayOf, sayDay, sayDayAndTime, sayElapsed, sayHijriDay, sayTime } from './dates.ts'
import type { Edition } from './edition.ts'

const morocco: Edition = {
  country: 'MA',
  digits: 'western',
  quotationMarks: 'curly',
  timeZone: 'Africa/Casablanca',
  hijriOffset: 0,
}
const egypt: Edition = {
  ...morocco,
  country: 'EG',
  digits: 'arabic-indic',
  timeZone: 'Africa/Cairo',
}
const at = new Date('2020-11-20T08:00:00Z')

test('a day is written with the months and digits of its country', () => {
  assert.equal(sayDay(at, morocco), 'الجمعة 20 نونبر 2020')
  assert.equal(sayDay(at, { ...morocco, country: 'TN' }), 'الجمعة 20 نوفمبر 2020')
  assert.equal(sayDay(at, { ...morocco, country: 'LB' }), 'الجمعة 20 تشرين الثاني 2020')
  assert.equal(sayDay(at, egypt), 'الجمعة ٢٠ نوفمبر ٢٠٢٠')
})

test('the hour is that of the paper’s time zone', () => {
  assert.equal(sayDayAndTime(at, morocco), 'الجمعة 20 نونبر 2020 - 09:00')
  assert.equal(sayDayAndTime(at, egypt), 'الجمعة ٢٠ نوفمبر ٢٠٢٠ - ١٠:٠٠')
  assert.equal(sayTime(at, { ...morocco, timeZone: 'Asia/Kolkata' }), '13:30')
})

test('a day begins at midnight of the paper, and midnight is the hour nought', () => {
  const lastMinute = new Date('2025-08-15T22:59:00Z')
  const midnight = new Date('2025-08-15T23:00:00Z')
  assert.equal(sayDayAndTime(lastMinute, morocco), 'الجمعة 15 غشت 2025 - 23:59')
  assert.equal(sayDayAndTime(midnight, morocco), 'السبت 16 غشت 2025 - 00:00')
  assert.equal(dayOf(midnight, 'Africa/Casablanca'), '2025-08-16')
  assert.equal(dayOf(midnight, 'UTC'), '2025-08-15')
})

test('in Ramadan a Moroccan clock goes back an hour', () => {
  assert.equal(sayTime(new Date('2025-02-20T12:00:00Z'), morocco), '13:00')
  assert.equal(sayTime(new Date('2025-03-10T12:00:00Z'), morocco), '12:00')
})

test('the Hijri day is that of the paper’s time zone and follows its offset', () => {
  const summit = new Date('2025-08-16T12:00:00Z')
  assert.equal(sayHijriDay(summit, morocco), '22 صفر 1447')
  assert.equal(sayHijriDay(summit, { ...morocco, hijriOffset: -1 }), '21 صفر 1447')
  assert.equal(sayHijriDay(new Date('2025-08-15T23:30:00Z'), morocco), '22 صفر 1447')
  assert.equal(sayHijriDay(summit, egypt), '٢٢ صفر ١٤٤٧')
})

test('an offset that crosses the end of a month lands in the next', () => {
  const newYear = new Date('2025-06-26T12:00:00Z')
  assert.equal(sayHijriDay(newYear, morocco), '1 محرم 1447')
  assert.equal(sayHijriDay(newYear, { ...morocco, hijriOffset: -1 }), '29 ذو الحجة 1446')
})

const before = (minutes: number, edition = morocco) =>
  sayElapsed(new Date(at.getTime() - minutes * 60_000), at, edition)

test('what just happened is told by the time that passed, in the right plural', () => {
  assert.equal(before(0), 'الآن')
  assert.equal(before(1), 'قبل دقيقة واحدة')
  assert.equal(before(2), 'قبل دقيقتين')
  assert.equal(before(5), 'قبل 5 دقائق')
  assert.equal(before(30), 'قبل 30 دقيقة')
  assert.equal(before(60), 'قبل ساعة واحدة')
  assert.equal(before(180), 'قبل 3 ساعات')
  assert.equal(before(60 * 24 - 1), 'قبل 23 ساعة')
  assert.equal(before(30, egypt), 'قبل ٣٠ دقيقة')
})

test('what happened a day ago or more is told by its day, what is to come by day and hour', () => {
  assert.equal(before(60 * 24), 'الخميس 19 نونبر 2020')
  assert.equal(before(60 * 24 * 3), 'الثلاثاء 17 نونبر 2020')
  assert.equal(before(-0.5), 'الآن')
  assert.equal(before(-60), 'الجمعة 20 نونبر 2020 - 10:00')
})

const report = new URL('../../../shared/data/cldr-ar/node-icu-report.txt', import.meta.url)
const missing = existsSync(report) ? false : 'the folder of outside data is absent'
test('elapsed time is worded as the platforms word it', { skip: missing }, () => {
  const lines = readFileSync(report, 'utf8').split('\n')
  const worded =
    lines.find((line) => line.startsWith('ar-MA قبل'))?.match(/قبل [^،|]*[^،| ]/g) ?? []
  const counts = [1, 2, 3, 11]
  const ours = [
    ...counts.map((count) => before(count)),
    ...[1, 2, 5, 11].map((count) => before(count * 60)),
  ]
  assert.equal(worded.length, 10)
  for (const words of ours) assert.ok(worded.includes(words), words)
})
