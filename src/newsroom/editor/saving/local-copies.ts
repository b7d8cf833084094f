import { createStore, del, entries, set } from 'idb-keyval'
import type { ArticleText } from '../../../articles/article.ts'

/** What a colleague typed into an article and the house may not have, kept on this device. */
export type LocalCopy = {
  key: string
  text: ArticleText
  /** The version it was typed on. */
  baseVersion: number
  keptAt: number
}

const store = createStore('matbaa-editor', 'copies')

/** The copy of one open editor: another tab on the same article keeps its own. */
export function localCopyOf(place: { articleId: string; staffId: string }) {
  const key = `${prefixOf(place)}${Math.random().toString(36).slice(2)}`
  const release = holdLock(key)
  return {
    key,
    write: (text: ArticleText, baseVersion: number): Promise<void> =>
      set(key, { key, text, baseVersion, keptAt: Date.now() } satisfies LocalCopy, store),
    erase: (): Promise<void> => del(key, store),
    release,
  }
}

/** Copies that no open tab is still writing, newest first. */
export async function findLocalCopies(place: {
  articleId: string
  staffId: string
}): Promise<LocalCopy[]> {
  try {
    const kept = await entries<string, LocalCopy>(store)
    const held = await heldLocks()
    return kept
      .filter(([key]) => key.startsWith(prefixOf(place)) && !held.has(key))
      .map(([, copy]) => copy)
      .sort((a, b) => b.keptAt - a.keptAt)
  } catch {
    // A browser without storage has no copies to offer.
    return []
  }
}

export function forgetLocalCopy(key: string): Promise<void> {
  return del(key, store).catch(() => {})
}

function prefixOf({ articleId, staffId }: { articleId: string; staffId: string }): string {
  return `${staffId}/${articleId}/`
}

/** A lock lives as long as its tab, also when the tab is killed; where there are none, every copy is offered. */
function holdLock(key: string): () => void {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  const locks: LockManager | undefined = navigator.locks
  void locks?.request(key, () => released).catch(() => {})
  return release
}

async function heldLocks(): Promise<Set<string>> {
  const locks: LockManager | undefined = navigator.locks
  const state = await locks?.query()
  return new Set(state?.held?.flatMap(({ name }) => (name === undefined ? [] : [name])))
}
