import assert from 'node:assert/strict'
import test from 'node:test'
import type { Country } from '../countries.ts'
import { findDays } from './find-days.ts'

const read = (sentence: string, published = '2025-08-16', country: Country = 'MA') =>
  findDays(sentence, { published, country })
    .map(({ text, date, warning }) => `${text} = ${date ?? warning ?? 'no one day'}`)
    .join('; ')

test('last and next weekdays are never the paper’s own day', () => {
  assert.equal(read('يوم الجمعة الماضي'), 'يوم الجمعة الماضي = 2025-08-15')
  assert.equal(read('مساء السبت الماضي'), 'مساء السبت الماضي = 2025-08-09')
  assert.equal(read('الأحد المقبل'), 'الأحد المقبل = 2025-08-17')
  assert.equal(read('السبت القادم'), 'السبت القادم = 2025-08-23')
  assert.equal(read('للجمعة القادمة'), 'للجمعة القادمة = 2025-08-22')
  assert.equal(read('الاربعاء الفارط'), 'الاربعاء الفارط = 2025-08-13')
  assert.equal(read('الأحد قبل الماضي'), 'الأحد قبل الماضي = 2025-08-03')
  assert.equal(read('الخميس بعد المقبل'), 'الخميس بعد المقبل = 2025-08-28')
})

test('two weekdays share what is said of both', () => {
  assert.equal(
    read('يومي الجمعة والسبت الماضيين'),
    'يومي الجمعة = 2025-08-08; السبت الماضيين = 2025-08-09',
  )
  assert.equal(read('السبت والأحد المقبلين'), 'السبت = 2025-08-23; الأحد المقبلين = 2025-08-24')
  assert.equal(read('السبت والأحد المقبل'), 'الأحد المقبل = 2025-08-17')
})

test('a day of last week depends on where the country begins its week', () => {
  const sunday = '2025-08-17'
  assert.match(read('الخميس من الأسبوع الماضي', sunday, 'MA'), /2025-08-07/)
  assert.match(read('الخميس من الأسبوع الماضي', sunday, 'EG'), /2025-08-14/)
  assert.match(read('الأحد من هذا الأسبوع', '2025-08-16', 'MA'), /2025-08-17/)
  assert.match(read('الأحد من هذا الأسبوع', '2025-08-16', 'EG'), /2025-08-17/)
  assert.match(read('الأحد من هذا الأسبوع', '2025-08-15', 'SA'), /2025-08-10/)
})

test('a weekday alone could be any, and a week is no day', () => {
  assert.equal(read('التقى الوفدان الجمعة'), '')
  assert.equal(read('صلاة الجمعة'), '')
  assert.equal(read('نهاية الأسبوع الماضي'), 'الأسبوع الماضي = no one day')
  assert.equal(read('خلال هذا الأسبوع'), 'هذا الأسبوع = no one day')
  assert.equal(read('الأسبوع الأول من الدراسة'), '')
})
