import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { structureOf } from '../structure-of.ts'

type Row = { kind: string; quote: string; head: string; full: string; text: string }

const file = new URL('../../../../shared/data/ar-quotes/pud-quotes.tsv', import.meta.url)
const missing = existsSync(file) ? false : 'the folder of outside data is absent'

function readRows(): Row[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [, kind, quote, , head, full, text] = line.split('\t').map(unquoted)
      return { kind, quote, head, full, text } as Row
    })
}

function unquoted(cell: string): string {
  return /^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell
}

const close = (text: string) => text.replace(/\s/g, '')

/** The words of the speaker that is suggested for the quoted words of a row. */
function speakerOf({ text, quote }: Row): string | null {
  const setting = { published: '2017-11-01', timeZone: 'UTC', country: 'JO' } as const
  const found = structureOf(text, setting).quotations.find(
    ({ words }) => close(words).includes(close(quote)) || close(quote).includes(close(words)),
  )
  return found?.speaker == null ? null : text.slice(found.speaker.start, found.speaker.end)
}

test('the subject of a verb of saying is the speaker', { skip: missing }, () => {
  const rows = readRows().filter(({ kind, head }) => kind === 'quotation' && head !== '')
  const right = rows.filter((row) => {
    const speaker = speakerOf(row)
    return (
      speaker !== null && speaker.includes(row.head) && close(row.full).includes(close(speaker))
    )
  })
  assert.ok(right.length / rows.length >= 0.85, `${right.length} of ${rows.length}`)
})

test('names and phrases in marks have no speaker', { skip: missing }, () => {
  const rows = readRows().filter(({ kind }) => kind === 'name-or-phrase')
  const silent = rows.filter((row) => speakerOf(row) === null)
  assert.ok(silent.length / rows.length >= 0.9, `${silent.length} of ${rows.length}`)
})

test('where only the verb knows who speaks, nobody is invented', { skip: missing }, () => {
  const rows = readRows().filter(({ kind, head }) => kind === 'quotation' && head === '')
  assert.deepEqual(
    rows.map((row) => speakerOf(row)).filter((speaker) => speaker !== null),
    [],
  )
})
