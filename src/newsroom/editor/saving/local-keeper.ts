/**
 * Keeps what is typed on this device: at every pause, and at least once a second while typing.
 * One write at a time; what was typed meanwhile is written next.
 */
export type LocalKeeper<T> = {
  edit(text: T): void
  /** Writes at once what is not written yet. */
  keepNow(): Promise<void>
  /** The house has it all: the copy is no longer needed. */
  erase(): Promise<void>
  /** False while something typed would be lost with this page. */
  isKept(): boolean
  stop(): void
}

export const pause = 300
export const longestUnkept = 1000

export function startLocalKeeper<T>(place: {
  write(text: T): Promise<void>
  erase(): Promise<void>
  /** Told whenever `isKept` may have changed. */
  tell(): void
}): LocalKeeper<T> {
  let unkept: { text: T; since: number } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: Promise<void> = Promise.resolve()
  let writing = 0

  function oneAfterAnother(work: () => Promise<void>): Promise<void> {
    writing += 1
    last = last.then(work).finally(() => {
      writing -= 1
      place.tell()
    })
    return last
  }

  function keepNow(): Promise<void> {
    clearTimeout(timer)
    return oneAfterAnother(async () => {
      if (unkept === null) return
      const { text, since } = unkept
      unkept = null
      try {
        await place.write(text)
      } catch {
        // A full disk or a private window: still unkept, and the page says so before it closes.
        unkept ??= { text, since }
      }
    })
  }

  return {
    edit(text) {
      const now = Date.now()
      unkept = { text, since: unkept?.since ?? now }
      clearTimeout(timer)
      timer = setTimeout(keepNow, Math.max(0, Math.min(pause, unkept.since + longestUnkept - now)))
      place.tell()
    },
    keepNow,
    erase() {
      clearTimeout(timer)
      unkept = null
      return oneAfterAnother(() => place.erase().catch(() => {}))
    },
    isKept: () => unkept === null && writing === 0,
    stop: () => clearTimeout(timer),
  }
}
