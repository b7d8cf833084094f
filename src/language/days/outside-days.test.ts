import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { gunzipSync } from 'node:zlib'
import { findDays, type FoundDay } from './find-days.ts'

/** Sentences of a Tunisian paper whose writers named the weekday, so that each bears its own answer. */

const folder = new URL('../../../../shared/data/ar-relative-days/', import.meta.url)
const articles = new URL('../../../../shared/data/ant-articles/articles.ndjson.gz', import.meta.url)
const skip =
  existsSync(folder) && existsSync(articles) ? false : 'the folder of outside data is absent'

interface Row {
  published: string
  expression: string
  resolved: string
  agrees: boolean
  text: string
}

function rowsOf(file: string): Row[] {
  const [head = '', ...lines] = readFileSync(new URL(file, folder), 'utf8').trim().split('\n')
  const names = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    const cell = (name: string) => cells[names.indexOf(name)] ?? ''
    return {
      published: parseDay(cell('published')),
      expression: cell('expression'),
      resolved: cell('resolved'),
      agrees: cell('agrees') === 'yes',
      text: cell('context') || cell('expression'),
    }
  })
}

/** The day as the paper printed it: 2017-02-05T00:51:00+01:00 or 17/05/2015. */
function parseDay(printed: string): string {
  return printed.includes('T') ? printed.slice(0, 10) : printed.split('/').toReversed().join('-')
}

function daysIn({ text, expression, published }: Row): FoundDay[] {
  const start = text.indexOf(expression)
  return findDays(text, { published, country: 'TN' }).filter(
    (day) => day.start < start + expression.length && day.end > start,
  )
}

const isRight = (row: Row) => {
  const days = daysIn(row)
  return days.some(({ date }) => date === row.resolved) && days.every(({ warning }) => !warning)
}
const isWarned = (row: Row) =>
  daysIn(row).some(({ date, warning }) => date === null && warning !== null)

for (const file of ['relative-days.tsv', 'explicit-dates.tsv']) {
  test(`every day of ${file} that agrees with its weekday is found`, { skip }, () => {
    const rows = rowsOf(file).filter(({ agrees }) => agrees)
    assert.ok(rows.length > 800)
    assert.deepEqual(
      rows.filter((row) => !isRight(row)),
      [],
    )
    assert.deepEqual(
      rows.filter((row) => !isRight({ ...row, text: row.expression })),
      [],
    )
  })

  test(`the days of ${file} that deny their weekday warn`, { skip }, () => {
    const rows = rowsOf(file).filter(({ agrees }) => !agrees)
    assert.ok(rows.length > 30)
    assert.deepEqual(
      rows.filter((row) => !isWarned(row)),
      [],
    )
  })
}

test('in five thousand articles few days warn', { skip }, () => {
  const lines = gunzipSync(readFileSync(articles)).toString().trim().split('\n')
  const days = lines.flatMap((line) => {
    const { text, time } = JSON.parse(line) as { text: string; time: string }
    return findDays(text, { published: parseDay(time), country: 'TN' })
  })
  const warned = days.filter(({ warning }) => warning !== null)
  assert.ok(days.length > 6500, String(days.length))
  assert.ok(warned.length < days.length / 50, String(warned.length))
})
