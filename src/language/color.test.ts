import assert from 'node:assert/strict'
import test from 'node:test'
import { contrast, paper, tonesOf } from './color.ts'

test('contrast is that of black on white at its most, of a colour on itself at its least', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#777777', '#777777'), 1)
})

test('whatever accent a paper chooses can be read on paper, by day and by night', () => {
  for (let red = 0; red < 256; red += 51) {
    for (let green = 0; green < 256; green += 51) {
      for (let blue = 0; blue < 256; blue += 51) {
        const accent = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
        const { light, dark } = tonesOf(accent)
        assert.ok(contrast(light, paper.light) >= 4.5, `${accent} ${light}`)
        assert.ok(contrast(dark, paper.dark) >= 4.5, `${accent} ${dark}`)
      }
    }
  }
})

test('an accent that can be read stays what the paper chose', () => {
  assert.equal(tonesOf('#0b5a5c').light, '#0b5a5c')
})
