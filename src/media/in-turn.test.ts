import assert from 'node:assert/strict'
import test from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { inTurn } from './in-turn.ts'

test('two pictures are worked on at once, the others wait, a failure frees its place', async () => {
  let working = 0
  let most = 0
  const done: number[] = []
  const works = [1, 2, 3, 4, 5].map((number) =>
    inTurn(async () => {
      working += 1
      most = Math.max(most, working)
      await wait(10)
      working -= 1
      if (number === 2) throw new Error('broken')
      done.push(number)
    }),
  )
  await Promise.allSettled(works)
  assert.equal(most, 2)
  assert.deepEqual(done, [1, 3, 4, 5])
})
