import assert from 'node:assert/strict'
import test from 'node:test'
import { contrast, paper, tonesOf } from './color.ts'

const hex = (part: number) => part.toString(16).padStart(2, '0')

function everyAccent(step: number): string[] {
  const parts = Array.from({ length: 255 / step + 1 }, (_, at) => hex(at * step))
  return parts.flatMap((red) =>
    parts.flatMap((green) => parts.map((blue) => `#${red}${green}${blue}`)),
  )
}

test('contrast is that of black on white at its most, of a colour on itself at its least', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#777777', '#777777'), 1)
})

test('contrast does not ask which colour lies on which', () => {
  assert.equal(contrast('#0b5a5c', '#fbfaf6'), contrast('#fbfaf6', '#0b5a5c'))
  assert.equal(contrast('#767676', '#FFFFFF').toFixed(2), '4.54')
})

test('whatever accent a paper chooses can be read on paper, by day and by night', () => {
  for (const accent of everyAccent(17)) {
    const { light, dark } = tonesOf(accent)
    assert.ok(contrast(light, paper.light) >= 4.5, `${accent} ${light}`)
    assert.ok(contrast(dark, paper.dark) >= 6, `${accent} ${dark}`)
  }
})

test('an accent that can be read stays what the paper chose', () => {
  assert.equal(tonesOf('#0b5a5c').light, '#0b5a5c')
  assert.equal(tonesOf('#ffff00').dark, '#ffff00')
  assert.equal(tonesOf('#000000').light, '#000000')
  assert.equal(tonesOf('#ffffff').dark, '#ffffff')
})

test('an accent is changed no more than it must', () => {
  for (const accent of ['#ffff00', '#ffffff', '#ff7f50']) {
    assert.ok(contrast(tonesOf(accent).light, paper.light) < 5, accent)
  }
})
