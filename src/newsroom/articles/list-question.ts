import type { ArticleState } from '../../articles/article.ts'
import { withQuestion } from '../address.ts'

/** What the list is asked: it lives in the address, so that Back and a bookmark bring it again. */
export type ListQuestion = {
  /** Null: every state but the trash. */
  state: ArticleState | null
  q: string
  section: string
  isMineOnly: boolean
}

export const listedStates = [
  'draft',
  'in-review',
  'scheduled',
  'published',
  'withdrawn',
  'trashed',
] as const satisfies readonly ArticleState[]

export function parseListQuestion(search: URLSearchParams): ListQuestion {
  const asked = search.get('state')
  return {
    state: listedStates.find((state) => state === asked) ?? null,
    q: search.get('q') ?? '',
    section: search.get('section') ?? '',
    isMineOnly: search.get('mine') === 'true',
  }
}

/** The address of the screen that shows it. */
export function screenAddress({ state, q, section, isMineOnly }: ListQuestion): string {
  return withQuestion('/', { state, q, section, mine: isMineOnly })
}

/** The address of the house that answers it. */
export function apiAddress({ state, q, section, isMineOnly }: ListQuestion): string {
  return withQuestion('/api/articles', { state, q: q.trim(), section, mine: isMineOnly, limit: 50 })
}

export function isFiltered({ q, section, isMineOnly }: ListQuestion): boolean {
  return q.trim() !== '' || section !== '' || isMineOnly
}
