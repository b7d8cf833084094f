import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meaningOf, signOf } from './key-meaning.ts'

test('a key means the same on an Arabic keyboard', () => {
  assert.equal(signOf({ key: 'n', code: 'KeyN' }), 'n')
  assert.equal(signOf({ key: 'ى', code: 'KeyN' }), 'n')
  assert.equal(signOf({ key: 'ظ', code: 'Slash' }), '/')
  assert.equal(signOf({ key: '؟', code: 'Slash' }), '?')
  assert.equal(signOf({ key: '٣', code: 'Digit3' }), '3')
})

test('a French keyboard is read by what is printed on it', () => {
  assert.equal(signOf({ key: 'a', code: 'KeyQ' }), 'a')
  assert.equal(signOf({ key: '/', code: 'Period' }), '/')
})

test('an Arabic letter that stands on no Latin one means nothing', () => {
  assert.equal(signOf({ key: 'ك', code: 'Semicolon' }), null)
})

test('«g» waits for the place to go to, and «g d» does not remove a comment', () => {
  const done: string[] = []
  const frame = { 'g d': () => done.push('went') }
  const queue = { d: () => done.push('removed') }
  const first = meaningOf([frame, queue], null, 'g')
  assert.deepEqual(first, { run: null, begins: 'g' })
  meaningOf([frame, queue], 'g', 'd').run?.()
  meaningOf([frame, queue], null, 'd').run?.()
  assert.deepEqual(done, ['went', 'removed'])
})

test('the screen shown last decides what a key does', () => {
  const done: string[] = []
  meaningOf([{ u: () => done.push('frame') }, { u: () => done.push('screen') }], null, 'u').run?.()
  assert.deepEqual(done, ['screen'])
})
