import assert from 'node:assert/strict'
import test from 'node:test'
import { safeHref } from './safe-href.ts'

test('a text may link to the web, to a letter box and to places on this site', () => {
  assert.equal(safeHref('https://a.example/x'), 'https://a.example/x')
  assert.equal(safeHref('mailto:a@b.example'), 'mailto:a@b.example')
  assert.equal(safeHref('/articles/خبر'), encodeURI('/articles/خبر'))
})

for (const href of [
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  ' \u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//evil.example',
  '/\\evil.example',
  'https://',
  'blob:https://a.example/x',
  '\ud800',
]) {
  test(`${JSON.stringify(href)} leads nowhere`, () => {
    assert.equal(safeHref(href), null)
  })
}
