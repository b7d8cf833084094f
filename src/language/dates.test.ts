import assert from 'node:assert/strict'
import test from 'node:test'
import { dayOf, sayDay, sayDayAndTime, sayElapsed, sayHijriDay } from './dates.ts'
import type { Edition } from './edition.ts'

const morocco: Edition = {
  country: 'MA',
  digits: 'western',
  quotationMarks: 'curly',
  timeZone: 'Africa/Casablanca',
  hijriOffset: 0,
}
const at = new Date('2020-11-20T08:00:00Z')

test('a day is written with the months and digits of its country', () => {
  assert.equal(sayDay(at, morocco), 'الجمعة 20 نونبر 2020')
  assert.equal(sayDay(at, { ...morocco, country: 'TN' }), 'الجمعة 20 نوفمبر 2020')
  assert.equal(sayDay(at, { ...morocco, country: 'LB' }), 'الجمعة 20 تشرين الثاني 2020')
  const egypt = { ...morocco, country: 'EG', digits: 'arabic-indic' } as const
  assert.equal(sayDay(at, egypt), 'الجمعة ٢٠ نوفمبر ٢٠٢٠')
})

test('the hour is that of the paper’s time zone', () => {
  assert.equal(sayDayAndTime(at, morocco), 'الجمعة 20 نونبر 2020 - 09:00')
  assert.equal(dayOf(new Date('2025-08-15T23:30:00Z'), 'Africa/Casablanca'), '2025-08-16')
  assert.equal(dayOf(new Date('2025-08-15T23:30:00Z'), 'UTC'), '2025-08-15')
})

test('the Hijri day follows the paper’s offset', () => {
  const summit = new Date('2025-08-16T12:00:00Z')
  assert.equal(sayHijriDay(summit, morocco), '22 صفر 1447')
  assert.equal(sayHijriDay(summit, { ...morocco, hijriOffset: -1 }), '21 صفر 1447')
})

test('what just happened is told by the time that passed, in the right plural', () => {
  const before = (minutes: number) =>
    sayElapsed(new Date(at.getTime() - minutes * 60_000), at, morocco)
  assert.equal(before(0), 'الآن')
  assert.equal(before(1), 'قبل دقيقة')
  assert.equal(before(2), 'قبل دقيقتين')
  assert.equal(before(5), 'قبل 5 دقائق')
  assert.equal(before(30), 'قبل 30 دقيقة')
  assert.equal(before(180), 'قبل 3 ساعات')
  assert.equal(before(60 * 24 * 3), 'الثلاثاء 17 نونبر 2020')
})
