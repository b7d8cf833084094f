import assert from 'node:assert/strict'
import test from 'node:test'
import { findDays, type FoundDay } from './find-days.ts'

const saturday = { published: '2025-08-16', country: 'MA' } as const

const textsOf = (text: string) => findDays(text, saturday).map((day: FoundDay) => day.text)

test('a day is found where it stands in the text as given', () => {
  const text = '\u202Bقال\u202C😀\u00A0: «عاد أَمْـــسِ\u00A0\u200Fالجُمُعَةَ»، وسيعود ﻏﺪﺍً.'
  const days = findDays(text, saturday)
  assert.deepEqual(
    days.map(({ start, end, date }) => [text.slice(start, end), date]),
    [
      ['أَمْـــسِ\u00A0\u200Fالجُمُعَةَ', '2025-08-15'],
      ['ﻏﺪﺍً', '2025-08-17'],
    ],
  )
  assert.deepEqual(
    days.map(({ text }) => text),
    days.map(({ start, end }) => text.slice(start, end)),
  )
})

test('the spelling of the keyboard does not matter', () => {
  const spellings = ['أمس الاثنين', 'امس الإثنين', 'أمس الأثنين', 'أمـس الاثنـين', 'أمس الاثنین']
  for (const spelling of spellings) {
    const [day] = findDays(`عاد ${spelling} إلى البيت`, { published: '2025-08-19', country: 'EG' })
    assert.deepEqual([day?.text, day?.date], [spelling, '2025-08-18'])
  }
})

test('what is written onto a day is not part of it', () => {
  assert.deepEqual(textsOf('وأمس عاد، فغداً يرحل، وبعد غد يصل'), ['أمس', 'غداً', 'بعد غد'])
  assert.deepEqual(textsOf('والجمعة الماضي وبالجمعة المقبل وللأحد المقبل'), [
    'الجمعة الماضي',
    'الجمعة المقبل',
    'للأحد المقبل',
  ])
  assert.deepEqual(textsOf('ليوم الاثنين 18 غشت'), ['يوم الاثنين 18 غشت'])
})

test('days that follow each other are all found, in order', () => {
  const text = 'عاد أمس الجمعة ويرحل غدا الأحد ثم يصل يوم 20 غشت 2025 ويعود الأسبوع المقبل'
  const days = findDays(text, saturday)
  assert.deepEqual(
    days.map(({ date }) => date),
    ['2025-08-15', '2025-08-17', '2025-08-20', null],
  )
  assert.ok(days.every((day, index) => index === 0 || day.start >= (days[index - 1]?.end ?? 0)))
})

test('a date says its year itself, or has the year of the paper’s days, not that of a line about rights', () => {
  const page = 'جميع الحقوق محفوظة 2019 ©\nيوم 5 ماي'
  assert.deepEqual(
    findDays(page, saturday).map(({ date }) => date),
    ['2025-05-05'],
  )
})

test('the same text of another day resolves to other days', () => {
  const on = (published: string) => findDays('أمس الجمعة', { published, country: 'MA' })[0]
  assert.equal(on('2025-08-16')?.date, '2025-08-15')
  assert.deepEqual([on('2025-08-17')?.date, on('2025-08-17')?.warning], [null, 'weekday-disagrees'])
  assert.equal(findDays('غدا', { published: '2024-02-28', country: 'MA' })[0]?.date, '2024-02-29')
  assert.equal(findDays('غدا', { published: '2025-12-31', country: 'MA' })[0]?.date, '2026-01-01')
})

test('text of any kind is read without complaint', () => {
  for (const text of [
    '',
    ' ',
    '\uD800',
    'Ø£Ù…Ø³',
    '\u0000أمس\u0000',
    '5',
    'اليوم',
    '5 ماي',
    'يوم',
  ]) {
    assert.doesNotThrow(() => findDays(text, saturday))
  }
})

test('a megabyte is read to its end, however it tries to mislead', () => {
  for (const part of ['أمس الجمعة ', '5 و', 'أول من ', '«']) {
    const text = part.repeat(1_000_000 / part.length)
    const wrong = findDays(text, saturday).filter(
      (day) => day.text === '' || text.slice(day.start, day.end) !== day.text,
    )
    assert.deepEqual(wrong, [])
  }
})

test('one line of 100,000 letters is read to its end', () => {
  assert.deepEqual(textsOf('ا'.repeat(100_000)), [])
  assert.deepEqual(textsOf(`${'ب'.repeat(100_000)} أمس`), ['أمس'])
})
