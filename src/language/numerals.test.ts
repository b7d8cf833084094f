import assert from 'node:assert/strict'
import test from 'node:test'
import { sayNumber } from './numerals.ts'

test('a Moroccan paper groups by points, an Egyptian one by commas, and Arabic-Indic digits by their own', () => {
  assert.equal(sayNumber(1_234_567.5, { country: 'MA', digits: 'western' }), '1.234.567,5')
  assert.equal(sayNumber(1_234_567.5, { country: 'EG', digits: 'western' }), '1,234,567.5')
  assert.equal(sayNumber(1_234_567.5, { country: 'EG', digits: 'arabic-indic' }), '١٬٢٣٤٬٥٦٧٫٥')
})

test('small and negative numbers are written plainly', () => {
  assert.equal(sayNumber(0, { country: 'MA', digits: 'western' }), '0')
  assert.equal(sayNumber(999, { country: 'MA', digits: 'western' }), '999')
  assert.equal(sayNumber(-1000, { country: 'MA', digits: 'western' }), '-1.000')
})
