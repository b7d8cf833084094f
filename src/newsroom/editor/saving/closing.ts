const closing = new Map<string, Promise<unknown>>()

/** Remembers the last save of an editor that was left. */
export function closeAfter(articleId: string, last: Promise<unknown>): void {
  const done = last.finally(() => {
    if (closing.get(articleId) === done) closing.delete(articleId)
  })
  closing.set(articleId, done)
}

/** Waits for it, so that coming back at once finds in the house what was just typed. */
export async function closed(articleId: string): Promise<void> {
  await closing.get(articleId)
}
