import { useEffect, useState, useSyncExternalStore } from 'react'
import type { ArticleAnswer } from '../../../api/contract.ts'
import type { ArticleText } from '../../../articles/article.ts'
import { useMe } from '../../me.tsx'
import { request } from '../../request.ts'
import { onSignedIn } from '../../signed-out.ts'
import { isSameText, textOf } from './article-text.ts'
import { startAutosave, type Autosave } from './autosave.ts'
import { closeAfter } from './closing.ts'
import { faultOf } from './fault-of.ts'
import { localCopyOf } from './local-copies.ts'

export type ArticleAutosave = Autosave<ArticleText, ArticleAnswer>

/** The saving of an open article, told of the network, the sign-in and the page going away. */
export function useAutosave(article: ArticleAnswer): ArticleAutosave {
  const { staff } = useMe()
  const [{ autosave, watch, count, release }] = useState(() => begin(article, staff.id))
  useSyncExternalStore(watch, count)

  useEffect(() => {
    const retry = () => autosave.retry()
    const away = () => {
      if (document.visibilityState === 'hidden') leave()
    }
    const leave = () => {
      void autosave.keepNow()
      autosave.retry()
    }
    const end = async () => {
      await Promise.allSettled([autosave.keepNow(), autosave.flush()])
      autosave.stop()
      release()
    }
    const ask = (event: BeforeUnloadEvent) => {
      if (autosave.state().kind !== 'saved' && !autosave.isKept()) event.preventDefault()
    }
    const stopHearing = onSignedIn(retry)
    window.addEventListener('online', retry)
    window.addEventListener('pagehide', leave)
    window.addEventListener('beforeunload', ask)
    document.addEventListener('visibilitychange', away)
    return () => {
      stopHearing()
      window.removeEventListener('online', retry)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('beforeunload', ask)
      document.removeEventListener('visibilitychange', away)
      // Left for another screen: what is typed goes to the house, or stays on the device.
      closeAfter(article.id, end())
    }
  }, [autosave, article.id, release])

  return autosave
}

function begin(article: ArticleAnswer, staffId: string) {
  const watchers = new Set<() => void>()
  let changes = 0
  const copy = localCopyOf({ articleId: article.id, staffId })
  const autosave: ArticleAutosave = startAutosave<ArticleText, ArticleAnswer>({
    start: article,
    textOf,
    isSame: isSameText,
    send: (text, version, origin) =>
      request<ArticleAnswer>(
        'PUT',
        `/api/articles/${article.id}`,
        { ...text, origin },
        { headers: { 'if-match': `"${version}"` } },
      ),
    faultOf,
    local: copy,
    tell() {
      changes += 1
      for (const watcher of watchers) watcher()
    },
  })
  return {
    autosave,
    release: copy.release,
    watch(watcher: () => void) {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
    count: () => changes,
  }
}
