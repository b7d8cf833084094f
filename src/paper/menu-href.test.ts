import assert from 'node:assert/strict'
import test from 'node:test'
import { menuHref } from './menu-href.ts'

test('a menu leads to places on this site and over http or https', () => {
  for (const href of ['/', '/sections/رياضة', '/search?q=a%20b', 'https://example.org/x#y']) {
    assert.equal(menuHref(href), href)
  }
})

test('an address copied from a browser reads as its letters', () => {
  assert.equal(menuHref('/sections/%D8%B1%D9%8A%D8%A7%D8%B6%D8%A9'), '/sections/رياضة')
})

for (const href of [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '\\\\evil.example',
  'https:evil.example',
  'https://user:secret@evil.example/',
  'https://',
  'mailto:a@example.org',
  'example.org',
  '/\u202eabc',
  '/\ud800',
  '',
]) {
  test(`a menu does not lead to ${JSON.stringify(href)}`, () => {
    assert.equal(menuHref(href), null)
  })
}

test('escapes that would become something else stay escapes', () => {
  for (const href of ['/%2F/evil.example', '/%5Cevil.example', '/a%0Ab', '/%E2%80%AEabc', '/%D8']) {
    assert.equal(menuHref(href), href)
  }
})
