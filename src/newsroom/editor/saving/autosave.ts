import { startLocalKeeper, type LocalKeeper } from './local-keeper.ts'

/** Where the text of the editor stands with the house. */
export type SaveState<A> =
  | { kind: 'saved' }
  /** Typed, and waiting for a pause. */
  | { kind: 'typing' }
  | { kind: 'saving' }
  | { kind: 'away'; triesAgainAt: number }
  | { kind: 'signed-out' }
  | { kind: 'refused'; code: string; message: string }
  | { kind: 'stale'; theirs: A }

/** Why a save failed, in the four ways that matter to someone typing. */
export type SaveFault<A> =
  | { kind: 'away' }
  | { kind: 'signed-out' }
  | { kind: 'refused'; code: string; message: string }
  | { kind: 'stale'; theirs: A }

/** `save` is asked for by hand and makes a revision of its own. */
export type SaveOrigin = 'save' | 'autosave'

export type AutosaveOptions<T, A extends { version: number }> = {
  start: A
  textOf(answer: A): T
  isSame(a: T, b: T): boolean
  send(text: T, version: number, origin: SaveOrigin): Promise<A>
  faultOf(error: unknown): SaveFault<A>
  local: { write(text: T, baseVersion: number): Promise<void>; erase(): Promise<void> }
  /** Told at every change of state, or of `isKept`. */
  tell(): void
}

export type Autosave<T, A> = {
  state(): SaveState<A>
  /** The answer of the last save, or what the editor started with. */
  latest(): A
  /** False while closing the page would lose words. */
  isKept(): boolean
  edit(text: T): void
  /** Saves now what is not saved; answers the version that holds it, or throws `NotSaved`. */
  flush(origin?: SaveOrigin): Promise<number>
  /** Tries at once: the network is back, someone signed in, the button was pressed. */
  retry(): void
  /** Takes an answer of the house as the text that stands, as after publishing or choosing theirs. */
  adopt(answer: A): void
  /** Goes on from the house's version with a text of our own, to be saved over it. */
  saveOver(answer: A, text: T): void
  keepNow(): Promise<void>
  stop(): void
}

export class NotSaved extends Error {
  readonly state: SaveState<unknown>

  constructor(state: SaveState<unknown>) {
    super(`Not saved: ${state.kind}`)
    this.name = 'NotSaved'
    this.state = state
  }
}

export const afterLastKey = 1500
export const longestUnsaved = 10_000
const waits = [1000, 2000, 4000, 8000, 15_000, 30_000]

export function startAutosave<T, A extends { version: number }>(
  options: AutosaveOptions<T, A>,
): Autosave<T, A> {
  let latest = options.start
  let state: SaveState<A> = { kind: 'saved' }
  let unsaved: { text: T; since: number } | null = null
  let lastOrigin: SaveOrigin = 'save'
  /** Texts whose answer never came: the house may have them. */
  let inDoubt: T[] = []
  let isSending = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting: { origin: SaveOrigin; done(version: number): void; fail(why: NotSaved): void }[] = []
  const keeper: LocalKeeper<T> = startLocalKeeper({
    write: (text) => options.local.write(text, latest.version),
    erase: () => options.local.erase(),
    tell: () => options.tell(),
  })

  function enter(next: SaveState<A>): void {
    state = next
    options.tell()
  }

  function later(delay: number): void {
    clearTimeout(timer)
    timer = setTimeout(save, Math.max(0, delay))
  }

  function schedule(): void {
    if (unsaved === null || isSending) return
    if (state.kind === 'away' || state.kind === 'signed-out' || state.kind === 'stale') return
    later(Math.min(afterLastKey, unsaved.since + longestUnsaved - Date.now()))
  }

  async function save(): Promise<void> {
    clearTimeout(timer)
    if (isSending) return
    const origin = waiting.some((one) => one.origin === 'save') ? 'save' : 'autosave'
    const text = unsaved?.text ?? options.textOf(latest)
    unsaved = null
    isSending = true
    enter({ kind: 'saving' })
    try {
      latest = await options.send(text, latest.version, origin)
      lastOrigin = origin
      inDoubt = []
      failures = 0
      isSending = false
      saved()
    } catch (error) {
      isSending = false
      failed(text, options.faultOf(error))
    }
  }

  function saved(): void {
    if (unsaved !== null) {
      enter({ kind: 'typing' })
      if (waiting.length > 0) void save()
      else schedule()
      return
    }
    void keeper.erase()
    enter({ kind: 'saved' })
    for (const one of waiting.splice(0)) one.done(latest.version)
  }

  function failed(text: T, fault: SaveFault<A>): void {
    unsaved ??= { text, since: Date.now() }
    if (fault.kind === 'stale') return meet(fault.theirs)
    if (fault.kind === 'away') {
      inDoubt.push(text)
      const wait = waits[Math.min(failures, waits.length - 1)] as number
      failures += 1
      later(wait)
      enter({ kind: 'away', triesAgainAt: Date.now() + wait })
    } else {
      enter(fault)
    }
    for (const one of waiting.splice(0)) one.fail(new NotSaved(state))
  }

  /** Another version stands in the house: ours after all, the same words, or a colleague's. */
  function meet(theirs: A): void {
    const text = options.textOf(theirs)
    const isOurs = inDoubt.some((sent) => options.isSame(sent, text))
    const isEqual = unsaved !== null && options.isSame(unsaved.text, text)
    if (!isOurs && !isEqual) {
      enter({ kind: 'stale', theirs })
      for (const one of waiting.splice(0)) one.fail(new NotSaved(state))
      return
    }
    latest = theirs
    inDoubt = []
    if (isEqual) unsaved = null
    if (unsaved === null) saved()
    else void save()
  }

  return {
    state: () => state,
    latest: () => latest,
    isKept: () => keeper.isKept(),
    edit(text) {
      unsaved = { text, since: unsaved?.since ?? Date.now() }
      keeper.edit(text)
      if (state.kind === 'saved' || state.kind === 'refused') enter({ kind: 'typing' })
      schedule()
    },
    async flush(origin = 'autosave') {
      const isMarked = origin === 'autosave' || lastOrigin === 'save'
      if (unsaved === null && !isSending && isMarked) return latest.version
      if (state.kind === 'stale') throw new NotSaved(state)
      const version = new Promise<number>((done, fail) => waiting.push({ origin, done, fail }))
      void save()
      return version
    },
    retry() {
      if (unsaved !== null && state.kind !== 'stale') void save()
    },
    adopt(answer) {
      latest = answer
      inDoubt = []
      if (state.kind === 'stale') unsaved = null
      if (unsaved === null) saved()
    },
    saveOver(answer, text) {
      latest = answer
      inDoubt = []
      unsaved = { text, since: Date.now() }
      keeper.edit(text)
      void save()
    },
    keepNow: () => keeper.keepNow(),
    stop() {
      clearTimeout(timer)
      keeper.stop()
    },
  }
}
