import assert from 'node:assert/strict'
import test from 'node:test'
import { editionOf } from '../paper/edition-of.ts'
import { defaultSettings } from '../paper/default-settings.ts'
import { printInline, printQuotation, printWords } from './print-words.ts'

const moroccan = editionOf(defaultSettings)
const reversed = editionOf({ ...defaultSettings, quotationMarks: 'curly-reversed' })
const words = (runs: { text: string }[]) => runs.map(({ text }) => text)

test('whatever marks were typed, the paper prints its own', () => {
  assert.equal(printWords('شعار «النهر واحد»', moroccan), 'شعار “النهر واحد”')
  assert.equal(printWords('شعار “النهر واحد”', reversed), 'شعار ”النهر واحد“')
})

test('a mark that opens in one run closes in another', () => {
  const runs = [
    { text: 'سُمي "' },
    { text: 'التفاهم', marks: [{ kind: 'strong' as const }] },
    { text: '".' },
  ]
  const printed = printInline(runs, moroccan)
  assert.deepEqual(words(printed), ['سُمي “', 'التفاهم', '”.'])
  assert.deepEqual(printed[1]?.marks, [{ kind: 'strong' }])
})

test('a quotation set apart stands between marks, typed or not, and never between two pairs', () => {
  assert.deepEqual(words(printQuotation([{ text: 'نعم' }], moroccan)), ['“', 'نعم', '”'])
  assert.deepEqual(words(printQuotation([{ text: '"نعم".' }], moroccan)), ['“نعم”.'])
})

test('marks around a few of the quoted words are not taken for marks around all', () => {
  const runs = printQuotation([{ text: '"التفاهم" خطوة، و"النهر" خطوات' }], moroccan)
  assert.equal(words(runs).join(''), '““التفاهم” خطوة، و“النهر” خطوات”')
})
