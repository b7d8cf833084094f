import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chordOf } from './shortcuts.ts'

const press = (key: string, code: string, ...held: ('ctrlKey' | 'altKey' | 'shiftKey')[]) =>
  chordOf({
    key,
    code,
    metaKey: false,
    ctrlKey: held.includes('ctrlKey'),
    altKey: held.includes('altKey'),
    shiftKey: held.includes('shiftKey'),
  })

test('the same chord works on Latin, Arabic and French keyboards', () => {
  assert.equal(press('b', 'KeyB', 'ctrlKey'), 'Mod-b')
  assert.equal(press('لا', 'KeyB', 'ctrlKey'), 'Mod-b')
  assert.equal(press('ض', 'KeyQ', 'ctrlKey', 'altKey'), 'Mod-Alt-q')
  assert.equal(press('é', 'Digit2', 'ctrlKey', 'altKey'), 'Mod-Alt-2')
  assert.equal(press('٢', 'Digit2', 'ctrlKey', 'altKey'), 'Mod-Alt-2')
  // On a French keyboard the letter q lies where A does elsewhere.
  assert.equal(press('q', 'KeyA', 'ctrlKey', 'altKey'), 'Mod-Alt-q')
  assert.equal(press('Enter', 'Enter', 'ctrlKey'), 'Mod-Enter')
})
