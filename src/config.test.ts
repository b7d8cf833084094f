import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { readConfig, settings } from './config.ts'
import { Refusal } from './language/refusal.ts'

test('an empty environment gives a house on the machine itself', () => {
  const config = readConfig({})
  assert.equal(config.port, 3000)
  assert.equal(config.host, '127.0.0.1')
  assert.equal(config.databaseUrl, null)
  assert.equal(config.isDemoWanted, true)
})

test('a wrong setting is refused by its name, with what it expects', () => {
  const wrong = {
    PORT: '70000',
    MATBAA_ORIGIN: 'https://example.com/path',
    MATBAA_DEMO: 'maybe',
    DATABASE_URL: 'mysql://localhost',
    MATBAA_TRUSTED_PROXIES: 'my proxy',
  }
  for (const [name, value] of Object.entries(wrong)) {
    assert.throws(
      () => readConfig({ [name]: value }),
      (error) =>
        error instanceof Refusal &&
        error.code === 'setting-invalid' &&
        error.details['name'] === name,
    )
  }
})

test('the public address loses the slash at its end', () => {
  assert.equal(readConfig({ MATBAA_ORIGIN: 'https://example.com/' }).origin, 'https://example.com')
})

test('docs/settings.md names every setting with its default, and no other', () => {
  const page = readFileSync(new URL('../docs/settings.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| `([A-Z_]+)` +\| (?:`([^`]*)`|—) +\|/gm)]
  const documented = Object.fromEntries(rows.map(([, name, fallback]) => [name, fallback ?? '']))
  const known = Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [name, setting.fallback]),
  )
  assert.deepEqual(documented, known)
})
