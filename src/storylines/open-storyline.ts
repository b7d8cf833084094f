import type { Queryable } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { requirePermission } from '../staff/require-permission.ts'
import { may, type Actor } from '../staff/staff.ts'
import { selectLines } from './line-store.ts'
import { selectQuestions } from './question-store.ts'
import { selectArticles, type StorylineArticle } from './storyline-article-store.ts'
import { selectStoryline } from './storyline-store.ts'
import type { Question, Storyline, StorylineLine } from './storyline.ts'

export type OpenedStoryline = Storyline & {
  /** The latest; null when nothing was ever asked. */
  question: Question | null
  lines: StorylineLine[]
  articles: StorylineArticle[]
}

/** A storyline for the newsroom; what a draft supports is shown to those who may see the draft. */
export async function openStoryline(
  db: Queryable,
  actor: Actor,
  id: string,
): Promise<OpenedStoryline> {
  requirePermission(actor, 'write-articles')
  const visibleTo = may(actor.role, 'edit-all-articles') ? null : actor.staffId
  const [storyline, questions, lines, articles] = await Promise.all([
    selectStoryline(db, id),
    selectQuestions(db, id),
    selectLines(db, { storylineId: id, visibleTo }),
    selectArticles(db, { storylineId: id, visibleTo }),
  ])
  if (storyline === null) throw new Refusal('not-found')
  return { ...storyline, question: questions[0] ?? null, lines, articles }
}
