import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { deeds } from '../../language/catalogue/deeds.ts'

test('every act of the house has its words in the logbook', () => {
  const rooms = new URL('../../', import.meta.url)
  const written = globSync('**/*.ts', { cwd: rooms })
    .filter((file) => !file.startsWith('newsroom') && !file.endsWith('.test.ts'))
    .flatMap((file) => [...actsIn(readFileSync(new URL(file, rooms), 'utf8'))])
  assert.ok(written.length > 30)
  assert.deepEqual(
    [...new Set(written)].filter((act) => !Object.hasOwn(deeds, act)),
    [],
  )
})

function* actsIn(source: string): Generator<string> {
  for (const [line] of source.matchAll(/\bact:.*/g)) {
    for (const [, act = ''] of line.matchAll(/'([a-z-]+\.[a-z-]+)'/g)) yield act
  }
}
