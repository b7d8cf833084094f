import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { QuotationMarkStyle } from '../../../language/quotation-marks.ts'
import { markFor } from './mark-for.ts'

function typed(text: string, style: QuotationMarkStyle): string {
  let written = ''
  for (const letter of text) written += letter === '"' ? markFor(written, style) : letter
  return written
}

test('typed marks stand the right way round in each style', () => {
  assert.equal(typed('قال: "نعم".', 'curly'), 'قال: “نعم”.')
  assert.equal(typed('قال: "نعم".', 'curly-reversed'), 'قال: ”نعم“.')
  assert.equal(typed('قال: "نعم".', 'guillemets'), 'قال: «نعم».')
})

test('a mark joined to a conjunction, a preposition or a tatweel opens', () => {
  assert.equal(typed('بـ"التفاهم" و"الوعد" ("لا")', 'curly'), 'بـ“التفاهم” و“الوعد” (“لا”)')
})

test('a quotation within a quotation opens and closes', () => {
  assert.equal(typed('"قال لي "انتظر" ومضى"', 'guillemets'), '«قال لي «انتظر» ومضى»')
})
