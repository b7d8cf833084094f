import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSafeAddress } from '../../../language/link-address.ts'
import { pastedHref, safeHref } from './safe-href.ts'

test('a link leads over the web, to a letter box or within the site', () => {
  for (const [address, href] of [
    ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
    [' http://example.org ', 'http://example.org/'],
    ['example.org/خبر', 'https://example.org/خبر'],
    ['https://example.org/%D8%AE%D8%A8%D8%B1', 'https://example.org/خبر'],
    ['mailto:tahrir@example.org', 'mailto:tahrir@example.org'],
    ['/articles/خبر', '/articles/خبر'],
  ] as const) {
    assert.equal(safeHref(address), href)
    assert.ok(isSafeAddress(href), 'the house takes it')
  }
})

test('an address that runs or leads astray is none', () => {
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///C:/Users/x.docx',
    'https://user:pass@example.org/',
    '//example.org/x',
    '/\\example.org',
    'نص',
    '',
  ]) {
    assert.equal(safeHref(address), null, address)
  }
})

test('a pasted link leads straight to its target', () => {
  assert.equal(
    pastedHref('https://www.google.com/url?q=https://example.org/%25&sa=D&ust=1'),
    'https://example.org/%',
  )
  assert.equal(
    pastedHref('https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa&h=x'),
    'https://example.org/a',
  )
  assert.equal(pastedHref('https://www.google.com/url?q=javascript:alert(1)'), null)
  assert.equal(pastedHref('#_Toc123'), null)
  assert.equal(pastedHref('/wiki/x'), null)
})
