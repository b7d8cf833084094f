import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { countries, type Country } from './countries.ts'
import { hijriMonthName, monthName, weekdayName } from './months.ts'

const yearOf = (country: Country) =>
  Array.from({ length: 12 }, (_, at) => monthName(at + 1, country)).join(' ')

test('each part of the region has its own months', () => {
  assert.equal(monthName(8, 'MA'), 'غشت')
  assert.equal(monthName(5, 'MA'), 'ماي')
  assert.equal(monthName(8, 'DZ'), 'أوت')
  assert.equal(monthName(8, 'TN'), 'أوت')
  assert.equal(monthName(8, 'MR'), 'أغشت')
  assert.equal(monthName(8, 'EG'), 'أغسطس')
  assert.equal(monthName(8, 'SY'), 'آب')
  assert.equal(monthName(10, 'IQ'), 'تشرين الأول')
})

test('a year of every country has twelve months, all named otherwise', () => {
  for (const country of countries) {
    const names = Array.from({ length: 12 }, (_, at) => monthName(at + 1, country))
    assert.equal(new Set(names).size, 12, country)
  }
})

test('the Hijri year begins with Muharram and ends with Dhu al-Hijja', () => {
  assert.equal(hijriMonthName(1), 'محرم')
  assert.equal(hijriMonthName(9), 'رمضان')
  assert.equal(hijriMonthName(12), 'ذو الحجة')
})

test('the week begins on Sunday', () => {
  assert.equal(weekdayName(0), 'الأحد')
  assert.equal(weekdayName(6), 'السبت')
})

const months = new URL('../../../shared/data/cldr-ar/months.tsv', import.meta.url)
const weekdays = new URL('../../../shared/data/cldr-ar/weekdays.tsv', import.meta.url)
const missing = existsSync(months) ? false : 'the folder of outside data is absent'

const rowsOf = (file: URL) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split('\t'))

test('the months of every country are those of the common locale data', { skip: missing }, () => {
  const rows = rowsOf(months)
  for (const country of countries) {
    const row = rows.find(([locale, form]) => locale === `ar-${country}` && form === 'format')
    assert.equal(yearOf(country), row?.slice(2).join(' '), country)
  }
})

test('the days of the week are those of the common locale data', { skip: missing }, () => {
  const row = rowsOf(weekdays).find(([locale]) => locale === 'ar-MA')
  const ours = Array.from({ length: 7 }, (_, at) => weekdayName(at))
  assert.deepEqual(ours, row?.slice(2))
})
