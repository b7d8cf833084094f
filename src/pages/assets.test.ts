import assert from 'node:assert/strict'
import test from 'node:test'
import { tonesOf } from '../language/color.ts'
import { findAsset, preloadedFonts, stylesheetPath } from './assets.ts'

const nameOf = (path: string) => path.replace('/assets/', '')

test('the stylesheet carries the accent of the paper and is named after both', () => {
  const [teal, red] = ['#0b5a5c', '#B3261E'].map(stylesheetPath) as [string, string]
  assert.match(red, /^\/assets\/site-b3261e-[0-9a-f]{12}\.css$/)
  assert.notEqual(teal, red)
  const sheet = findAsset(nameOf(red))?.bytes.toString() ?? ''
  assert.ok(sheet.includes(`:root{--accent:${tonesOf('#b3261e').light}}`))
})

test('a stylesheet of another edition of the house is not there', () => {
  const other = nameOf(stylesheetPath('#0b5a5c')).replace(/[0-9a-f]{12}\.css$/, '000000000000.css')
  assert.equal(findAsset(other), null)
  assert.equal(findAsset('../assets.ts'), null)
})

test('the Arabic fonts are asked for first, and every font the stylesheet names is there', () => {
  assert.equal(preloadedFonts.length, 2)
  const sheet = findAsset(nameOf(stylesheetPath('#0b5a5c')))?.bytes.toString() ?? ''
  const named = [...sheet.matchAll(/url\((\/assets\/[^)]+)\)/g)].map((match) => match[1] as string)
  assert.ok(preloadedFonts.every((path) => named.includes(path)))
  for (const path of named) assert.equal(findAsset(nameOf(path))?.type, 'font/woff2', path)
})

test('no sheet ends a rule that it did not begin', () => {
  const sheet = findAsset(nameOf(stylesheetPath('#0b5a5c')))?.bytes.toString() ?? ''
  let depth = 0
  for (const [brace] of sheet.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1
    assert.ok(depth >= 0 && depth <= 2)
  }
  assert.equal(depth, 0)
})

test('a page needs no style of anybody else', () => {
  const sheet = findAsset(nameOf(stylesheetPath('#0b5a5c')))?.bytes.toString() ?? ''
  assert.ok(!/https?:|@import/.test(sheet))
})
