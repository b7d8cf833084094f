import type { Database } from '../database/database.ts'
import { fold } from '../language/fold.ts'
import { requirePermission } from '../staff/require-permission.ts'
import { may, type Actor } from '../staff/staff.ts'
import type { ArticleState } from './article.ts'
import { countArticlesByState, listArticleLines, type ArticleLine } from './article-list-store.ts'

export type ArticleQuestion = {
  state?: ArticleState
  q?: string
  /** Slug of a section. */
  section?: string
  isMineOnly?: boolean
  limit: number
  cursor?: string
}

export type ArticleList = {
  items: ArticleLine[]
  counts: Record<ArticleState, number>
  next: string | null
}

const wordsAsked = 12

/** The newsroom's list, last saved first. Reporters see their own articles and what is published. */
export async function listArticles(
  db: Database,
  actor: Actor,
  question: ArticleQuestion,
): Promise<ArticleList> {
  requirePermission(actor, 'write-articles')
  const words = fold((question.q ?? '').slice(0, 300))
    .split(' ')
    .filter((word) => word !== '')
  const filter = {
    words: words.slice(0, wordsAsked),
    section: question.section ?? null,
    createdBy: question.isMineOnly === true ? actor.staffId : null,
    visibleTo: may(actor.role, 'edit-all-articles') ? null : actor.staffId,
  }
  const [lines, counts] = await Promise.all([
    listArticleLines(db, filter, {
      state: question.state ?? null,
      limit: question.limit + 1,
      after: parseListCursor(question.cursor),
    }),
    countArticlesByState(db, filter),
  ])
  const items = lines.slice(0, question.limit)
  const last = items.at(-1)
  const hasMore = lines.length > question.limit && last !== undefined
  return { items, counts, next: hasMore ? `${last.savedAt.getTime()}-${last.id}` : null }
}

function parseListCursor(written: string | undefined): { savedAt: Date; id: string } | null {
  const [, milliseconds, id] = /^(\d{1,15})-([1-9]\d{0,17})$/.exec(written ?? '') ?? []
  if (milliseconds === undefined || id === undefined) return null
  return { savedAt: new Date(Number(milliseconds)), id }
}
