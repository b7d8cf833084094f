import assert from 'node:assert/strict'
import test from 'node:test'
import { printedPath, sectionPath } from './paths.ts'

test('Arabic letters are stored as they read and percent-encoded when printed', () => {
  assert.equal(sectionPath('رياضة'), '/sections/رياضة')
  assert.equal(printedPath('/sections/رياضة'), '/sections/%D8%B1%D9%8A%D8%A7%D8%B6%D8%A9')
})

test('an address that was encoded before is not encoded again', () => {
  assert.equal(printedPath('https://example.org/a%20b?q=%2F'), 'https://example.org/a%20b?q=%2F')
})
