import assert from 'node:assert/strict'
import test from 'node:test'
import { checkedSettings } from './checked-settings.ts'
import { defaultSettings } from './default-settings.ts'
import type { PaperSettings } from './paper.ts'

const described = (part: Partial<PaperSettings>) => checkedSettings({ ...defaultSettings, ...part })

for (const contactEmail of [
  'الساحل',
  'a@b',
  'a b@example.org',
  'a?bcc=b@example.org',
  '"<x>"@e.org',
]) {
  test(`«${contactEmail}» is no address to write to`, () => {
    assert.throws(() => described({ contactEmail }), {
      code: 'invalid-input',
      details: { path: 'body/contactEmail', problem: 'not-an-email' },
    })
  })
}

for (const timeZone of ['Africa/Rabat', '+01:00', 'Etc', 'GMT-1', '']) {
  test(`«${timeZone}» is no time zone`, () => {
    assert.throws(() => described({ timeZone }), {
      code: 'invalid-input',
      details: { path: 'body/timeZone', problem: 'unknown-time-zone' },
    })
  })
}

test('a paper may do without a contact address', () => {
  assert.equal(described({ contactEmail: ' ' }).contactEmail, '')
})

test('managers of whom nothing was written are left out', () => {
  const managers = [
    { name: ' ', role: '' },
    { name: 'نادية الوزاني', role: 'مديرة التحرير' },
  ]
  const { legal } = described({ legal: { ...defaultSettings.legal, managers } })
  assert.deepEqual(legal.managers, managers.slice(1))
})
