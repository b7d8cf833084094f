import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { statusOf } from '../../src/http/refusal-status.ts'
import { refusals, type RefusalCode } from '../../src/language/catalogue/refusals.ts'
import { root } from './source-files.ts'

test('docs/errors.md gives every refusal its status and its words, and no other', () => {
  const page = readFileSync(`${root}/docs/errors.md`, 'utf8')
  const rows = [...page.matchAll(/^\| `([a-z-]+)` +\| (\d{3}) +\| (.+?) +\| /gm)]
  const documented = Object.fromEntries(
    rows.map(([, code, status, words]) => [code, { status: Number(status), words }]),
  )
  const known = Object.fromEntries(
    (Object.keys(refusals) as RefusalCode[]).map((code) => [
      code,
      { status: statusOf[code], words: refusals[code] },
    ]),
  )
  assert.deepEqual(documented, known)
})
