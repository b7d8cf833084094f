import assert from 'node:assert/strict'
import test from 'node:test'
import { renditionSizes } from './rendition-sizes.ts'

const widthsOf = (width: number, height: number) =>
  renditionSizes({ width, height }).map((size) => size.width)

test('a large picture comes in every width', () => {
  assert.deepEqual(widthsOf(6000, 4000), [320, 640, 960, 1280, 1920])
})

test('no size is larger than the picture, and its own is among them', () => {
  assert.deepEqual(widthsOf(700, 500), [320, 640, 700])
  assert.deepEqual(widthsOf(640, 480), [320, 640])
  assert.deepEqual(widthsOf(90, 90), [90])
})

test('a picture keeps its proportions', () => {
  assert.deepEqual(renditionSizes({ width: 6000, height: 4000 })[1], { width: 640, height: 427 })
})

test('a tower of a picture stays within what WebP and patience allow', () => {
  const sizes = [
    ...renditionSizes({ width: 1920, height: 30_000 }),
    ...renditionSizes({ width: 1, height: 50_000 }),
    ...renditionSizes({ width: 50_000, height: 1 }),
  ]
  for (const { width, height } of sizes) {
    assert.ok(height >= 1 && height <= 16_383 && width >= 1, `${width} × ${height}`)
    assert.ok(width * height < 8_100_000, `${width} × ${height}`)
  }
})
