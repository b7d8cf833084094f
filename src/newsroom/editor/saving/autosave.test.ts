import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { NotSaved, startAutosave, type SaveFault } from './autosave.ts'

type Answer = { version: number; text: string }
type Sent = {
  text: string
  version: number
  origin: string
  answer(version?: number): void
  fail(fault: SaveFault<Answer>): void
}

/** An editor opened at version 1, and a house whose answers the test gives by hand. */
function editor(t: TestContext) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'] })
  const sent: Sent[] = []
  let device: string | null = null
  const it = startAutosave<string, Answer>({
    start: { version: 1, text: 'أ' },
    textOf: (answer) => answer.text,
    isSame: (a, b) => a === b,
    send: (text, version, origin) =>
      new Promise((done, fail) =>
        sent.push({
          text,
          version,
          origin,
          answer: (next = version + 1) => done({ version: next, text }),
          fail,
        }),
      ),
    faultOf: (fault) => fault as SaveFault<Answer>,
    local: {
      write: async (text) => void (device = text),
      erase: async () => void (device = null),
    },
    tell: () => {},
  })
  t.after(() => it.stop())
  const pass = async (time: number) => {
    t.mock.timers.tick(time)
    await new Promise(setImmediate)
  }
  const last = () => sent.at(-1) as Sent
  return { it, sent, last, pass, device: () => device, state: () => it.state().kind }
}

const theirs = { version: 2, text: 'نص الزميل' }

test('the house gets the text a second and a half after the last key', async (t) => {
  const { it, sent, last, pass, state, device } = editor(t)
  it.edit('أب')
  await pass(1000)
  it.edit('أبج')
  await pass(1499)
  assert.deepEqual([sent.length, state()], [0, 'typing'])
  await pass(1)
  assert.deepEqual([last().text, last().version, last().origin], ['أبج', 1, 'autosave'])
  assert.equal(state(), 'saving')
  last().answer()
  await pass(0)
  assert.deepEqual([state(), it.latest().version, device()], ['saved', 2, null])
})

test('someone who never pauses is saved every ten seconds', async (t) => {
  const { it, sent, pass } = editor(t)
  for (let keys = 0; keys < 20; keys += 1) {
    it.edit('ن'.repeat(keys + 2))
    await pass(500)
  }
  assert.equal(sent.length, 1)
})

test('what is typed during a save goes with the next, on the new version', async (t) => {
  const { it, sent, last, pass, state, device } = editor(t)
  it.edit('أب')
  await pass(1500)
  it.edit('أبج')
  await pass(5000)
  assert.equal(sent.length, 1)
  last().answer()
  await pass(0)
  assert.deepEqual([state(), device()], ['typing', 'أبج'])
  await pass(1500)
  assert.deepEqual([last().text, last().version], ['أبج', 2])
})

test('a lost network keeps the text on the device and tries again, each time later', async (t) => {
  const { it, sent, last, pass, state, device } = editor(t)
  it.edit('أب')
  await pass(1500)
  for (const wait of [1000, 2000, 4000, 8000]) {
    last().fail({ kind: 'away' })
    await pass(0)
    assert.deepEqual([state(), device(), it.isKept()], ['away', 'أب', true])
    const before = sent.length
    await pass(wait - 1)
    assert.equal(sent.length, before)
    await pass(1)
    assert.equal(sent.length, before + 1)
  }
  last().answer()
  await pass(0)
  assert.deepEqual([state(), device()], ['saved', null])
})

test('typing while the house is away does not press it, the network coming back does', async (t) => {
  const { it, sent, last, pass, state } = editor(t)
  it.edit('أب')
  await pass(1500)
  last().fail({ kind: 'away' })
  await pass(0)
  it.edit('أبج')
  await pass(500)
  assert.deepEqual([sent.length, state()], [1, 'away'])
  it.retry()
  assert.deepEqual([sent.length, last().text], [2, 'أبج'])
})

test('a stale version stops saving and shows the other text; nothing is overwritten', async (t) => {
  const { it, sent, last, pass, device } = editor(t)
  it.edit('أب')
  await pass(1500)
  last().fail({ kind: 'stale', theirs })
  await pass(0)
  assert.deepEqual(it.state(), { kind: 'stale', theirs })
  it.edit('أبج')
  it.retry()
  await pass(60_000)
  assert.equal(sent.length, 1)
  assert.equal(device(), 'أبج')
  await assert.rejects(it.flush(), NotSaved)
})

test('choosing mine saves it over the version that was shown', async (t) => {
  const { it, last, pass, state } = editor(t)
  it.edit('أب')
  await pass(1500)
  last().fail({ kind: 'stale', theirs })
  await pass(0)
  it.saveOver(theirs, 'أب')
  assert.deepEqual([last().text, last().version], ['أب', 2])
  last().answer()
  await pass(0)
  assert.equal(state(), 'saved')
})

test('choosing theirs saves nothing and drops the copy', async (t) => {
  const { it, sent, last, pass, state, device } = editor(t)
  it.edit('أب')
  await pass(1500)
  last().fail({ kind: 'stale', theirs })
  await pass(0)
  it.adopt(theirs)
  await pass(20_000)
  assert.deepEqual([sent.length, state(), device()], [1, 'saved', null])
  assert.equal(it.latest().version, 2)
})

test('a save whose answer was lost is not taken for a colleague', async (t) => {
  const { it, sent, last, pass, state } = editor(t)
  it.edit('أب')
  await pass(1500)
  last().fail({ kind: 'away' })
  await pass(0)
  it.edit('أبج')
  await pass(1000)
  last().fail({ kind: 'stale', theirs: { version: 2, text: 'أب' } })
  await pass(0)
  assert.deepEqual([sent.length, last().text, last().version], [3, 'أبج', 2])
  last().answer()
  await pass(0)
  assert.equal(state(), 'saved')
})

test('a colleague who saved the very same words is no conflict', async (t) => {
  const { it, last, pass, state } = editor(t)
  it.edit('أب')
  await pass(1500)
  last().fail({ kind: 'stale', theirs: { version: 4, text: 'أب' } })
  await pass(0)
  assert.deepEqual([state(), it.latest().version], ['saved', 4])
})

test('publishing first sends what is typed, also what is typed during a save', async (t) => {
  const { it, sent, last, pass } = editor(t)
  it.edit('أب')
  await pass(1500)
  it.edit('أبج')
  const flushed = it.flush()
  assert.equal(sent.length, 1)
  last().answer()
  await pass(0)
  assert.deepEqual([sent.length, last().text], [2, 'أبج'])
  last().answer()
  assert.equal(await flushed, 3)
})

test('publishing with nothing typed asks for no save', async (t) => {
  const { it, sent } = editor(t)
  assert.equal(await it.flush(), 1)
  assert.equal(sent.length, 0)
})

test('a save by hand marks a revision once, even of text already saved by itself', async (t) => {
  const { it, sent, last, pass } = editor(t)
  it.edit('أب')
  await pass(1500)
  last().answer()
  await pass(0)
  const flushed = it.flush('save')
  assert.deepEqual([last().text, last().origin], ['أب', 'save'])
  last().answer()
  assert.equal(await flushed, 3)
  await it.flush('save')
  assert.equal(sent.length, 2)
})

test('a flush that cannot be saved says why', async (t) => {
  const { it, last, pass } = editor(t)
  it.edit('أب')
  const flushed = it.flush()
  last().fail({ kind: 'away' })
  await assert.rejects(flushed, (error) => error instanceof NotSaved && error.state.kind === 'away')
  await pass(0)
})

test('a lost sign-in keeps the text here and saves it once signed in again', async (t) => {
  const { it, sent, last, pass, state, device } = editor(t)
  it.edit('أب')
  await pass(1500)
  last().fail({ kind: 'signed-out' })
  await pass(0)
  it.edit('أبج')
  await pass(60_000)
  assert.deepEqual([sent.length, state(), device()], [1, 'signed-out', 'أبج'])
  it.retry()
  last().answer()
  await pass(0)
  assert.deepEqual([last().text, state()], ['أبج', 'saved'])
})

test('a text the house refuses is tried again only when it changes', async (t) => {
  const { it, sent, last, pass, state } = editor(t)
  it.edit('أب')
  await pass(1500)
  last().fail({ kind: 'refused', code: 'invalid-input', message: 'في البيانات خطأ' })
  await pass(60_000)
  assert.deepEqual([sent.length, state()], [1, 'refused'])
  it.edit('أبج')
  await pass(1500)
  assert.equal(sent.length, 2)
})

test('a publication takes the new version without touching what was typed since', async (t) => {
  const { it, last, pass } = editor(t)
  it.edit('أب')
  it.adopt({ version: 7, text: 'أ' })
  await pass(1500)
  assert.deepEqual([last().text, last().version], ['أب', 7])
})
