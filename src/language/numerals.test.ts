import assert from 'node:assert/strict'
import test from 'node:test'
import { inDigits, sayNumber, type NumberHabit } from './numerals.ts'

const morocco: NumberHabit = { country: 'MA', digits: 'western' }
const emirates: NumberHabit = { country: 'AE', digits: 'western' }
const egypt: NumberHabit = { country: 'EG', digits: 'arabic-indic' }

test('a Moroccan and a Lebanese paper group by points, an Emirati one by commas, Arabic-Indic digits by their own signs', () => {
  assert.equal(sayNumber(1_234_567.5, morocco), '1.234.567,5')
  assert.equal(sayNumber(1_234_567.5, { ...morocco, country: 'LB' }), '1.234.567,5')
  assert.equal(sayNumber(1_234_567.5, emirates), '1,234,567.5')
  assert.equal(sayNumber(1_234_567.5, egypt), '١٬٢٣٤٬٥٦٧٫٥')
})

test('the digits are the paper’s choice, whatever its country', () => {
  assert.equal(sayNumber(1_234_567.5, { ...morocco, digits: 'arabic-indic' }), '١٬٢٣٤٬٥٦٧٫٥')
  assert.equal(sayNumber(1_234_567.5, { ...egypt, digits: 'western' }), '1,234,567.5')
})

test('small numbers are written plainly', () => {
  assert.equal(sayNumber(0, morocco), '0')
  assert.equal(sayNumber(999, morocco), '999')
  assert.equal(sayNumber(1000, egypt), '١٬٠٠٠')
})

test('what a machine adds to a fraction is not printed', () => {
  assert.equal(sayNumber(0.1 + 0.2, morocco), '0,3')
  assert.equal(sayNumber(2 / 3, emirates), '0.667')
  assert.equal(sayNumber(0.0000001, morocco), '0')
  assert.equal(sayNumber(-0.0000001, morocco), '0')
})

test('a minus stays before the digits inside a line from right to left', () => {
  assert.equal(sayNumber(-1000, morocco), '\u200E-1.000')
  assert.equal(sayNumber(-5, egypt), '\u061C-٥')
})

test('digits inside words are turned, and nothing else', () => {
  assert.equal(inDigits('20 نونبر 2020 - 09:00', 'arabic-indic'), '٢٠ نونبر ٢٠٢٠ - ٠٩:٠٠')
  assert.equal(inDigits('20 نونبر 2020', 'western'), '20 نونبر 2020')
})
