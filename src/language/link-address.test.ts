import assert from 'node:assert/strict'
import test from 'node:test'
import { isSafeAddress } from './link-address.ts'

test('links lead over the web, to a letter box or to a place on the site', () => {
  for (const address of [
    'https://example.com/a?b=1#c',
    'http://مثال.إختبار/',
    'https://example.org/خبر عاجل',
    'mailto:a@b.example',
    '/sections/سياسة',
    '#خلاصة',
  ]) {
    assert.equal(isSafeAddress(address), true, address)
  }
})

test('an address that runs, hides or pretends is no link', () => {
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/a\tb',
    'https:evil.example',
    'https://',
    'https://user:pass@example.com/',
    'file:///etc/passwd',
    'blob:https://x',
    'example.com',
    'https://example.com/\u202Egpj.exe',
    '\ud800',
    '',
  ]) {
    assert.equal(isSafeAddress(address), false, address)
  }
})
