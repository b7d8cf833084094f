import { articlePath, occasionPath, personPath, printedPath } from '../paper/paths.ts'
import { writeSayingCursor, type Saying } from '../quotations/saying.ts'
import type { Place, Signpost } from './line-view.ts'
import type { Paging } from './parts/pagination.tsx'

export const sayingsOfAPage = 30

export type SayingView = Omit<Saying, 'speaker' | 'occasion' | 'articles'> & {
  speaker: Signpost & { role: string }
  /** Null where none is named. */
  occasion: Signpost | null
  articles: Place[]
}

export type SayingsView = Paging & { sayings: SayingView[] }

/** One more than is shown tells whether there is another page; `asked` is what its address keeps. */
export function sayingsView(
  found: Saying[],
  {
    path,
    asked,
    isFirstPage,
  }: { path: string; asked: Record<string, string>; isFirstPage: boolean },
): SayingsView {
  const shown = found.slice(0, sayingsOfAPage)
  const last = shown.at(-1)
  const hasOlder = found.length > shown.length && last !== undefined
  return {
    sayings: shown.map(sayingView),
    newerHref: isFirstPage ? null : withQuestion(path, asked),
    olderHref: hasOlder ? withQuestion(path, { ...asked, before: writeSayingCursor(last) }) : null,
  }
}

export function withQuestion(path: string, asked: Record<string, string>): string {
  const question = new URLSearchParams(asked).toString()
  return question === '' ? path : `${path}?${question}`
}

function sayingView({ speaker, occasion, articles, ...saying }: Saying): SayingView {
  return {
    ...saying,
    speaker: {
      name: speaker.name,
      role: speaker.role,
      href: speaker.slug === null ? null : printedPath(personPath(speaker.slug)),
    },
    occasion:
      occasion.title === ''
        ? null
        : {
            name: occasion.title,
            href: occasion.slug === null ? null : printedPath(occasionPath(occasion.slug)),
          },
    articles: articles.map(({ slug, headline }) => ({
      name: headline,
      href: printedPath(articlePath(slug)),
    })),
  }
}
