import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { startLocalKeeper } from './local-keeper.ts'

function keeper(t: TestContext, write?: (text: string) => Promise<void>) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'] })
  const device: string[] = []
  const it = startLocalKeeper<string>({
    write: write ?? (async (text) => void device.push(text)),
    erase: async () => void device.push('(erased)'),
    tell: () => {},
  })
  const pass = async (time: number) => {
    t.mock.timers.tick(time)
    await new Promise(setImmediate)
  }
  return { it, device, pass }
}

test('a pause keeps what was typed on the device', async (t) => {
  const { it, device, pass } = keeper(t)
  it.edit('ا')
  await pass(200)
  it.edit('ال')
  await pass(299)
  assert.deepEqual(device, [])
  assert.equal(it.isKept(), false)
  await pass(1)
  assert.deepEqual(device, ['ال'])
  assert.equal(it.isKept(), true)
})

test('someone who types without a pause loses at most a second', async (t) => {
  const { it, device, pass } = keeper(t)
  for (let keys = 1; keys <= 25; keys += 1) {
    it.edit('x'.repeat(keys))
    await pass(100)
  }
  assert.deepEqual(
    device.map((text) => text.length),
    [10, 20],
  )
})

test('what is typed while the device writes is written next', async (t) => {
  const written: string[] = []
  const release: (() => void)[] = []
  const { it, pass } = keeper(t, async (text) => {
    await new Promise<void>((done) => release.push(done))
    written.push(text)
  })
  it.edit('أول')
  await pass(300)
  it.edit('ثان')
  await pass(300)
  assert.deepEqual([written, it.isKept()], [[], false])
  release.shift()?.()
  await pass(0)
  release.shift()?.()
  await pass(0)
  assert.deepEqual([written, it.isKept()], [['أول', 'ثان'], true])
})

test('a device that cannot write leaves the text unkept', async (t) => {
  const { it, pass } = keeper(t, () => Promise.reject(new Error('QuotaExceededError')))
  it.edit('نص')
  await pass(300)
  assert.equal(it.isKept(), false)
})

test('erasing also forgets what waits to be written', async (t) => {
  const { it, device, pass } = keeper(t)
  it.edit('نص')
  await it.erase()
  await pass(1000)
  assert.deepEqual(device, ['(erased)'])
})
