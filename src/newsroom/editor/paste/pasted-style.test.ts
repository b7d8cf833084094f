import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pastedStyle } from './pasted-style.ts'

const read = (text: string | null) => Object.fromEntries(pastedStyle(text))

test('a style attribute is read as its declarations', () => {
  assert.deepEqual(read('font-weight:normal; COLOR : Red !important;;'), {
    'font-weight': 'normal',
    color: 'red',
  })
})

test('semicolons and colons in quotes and brackets part nothing', () => {
  assert.deepEqual(read(`font-family:"A;B";background:url(data:image/png;base64,x);mso-list:l0`), {
    'font-family': '"a;b"',
    background: 'url(data:image/png;base64,x)',
    'mso-list': 'l0',
  })
})

test('what is no declaration is passed over', () => {
  assert.deepEqual(
    [read(null), read('نص'), read(':x;y:'), read('/* a:b */ c:d')],
    [{}, {}, {}, { c: 'd' }],
  )
})
