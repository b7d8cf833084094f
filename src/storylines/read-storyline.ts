import type { Queryable } from '../database/database.ts'
import { selectLinesForReaders } from './line-store.ts'
import { selectQuestionsForReaders } from './question-store.ts'
import { selectToldArticles, type ToldArticle } from './storyline-article-store.ts'
import { selectStoryline } from './storyline-store.ts'
import type { Question, Storyline, StorylineLine } from './storyline.ts'

export type ToldStoryline = {
  storyline: Storyline
  /** The latest first. */
  questions: Question[]
  lines: StorylineLine[]
  articles: ToldArticle[]
}

/** A storyline as readers see it: nothing that rests on an article they can't open. */
export async function readStoryline(db: Queryable, id: string): Promise<ToldStoryline | null> {
  const [storyline, questions, lines, articles] = await Promise.all([
    selectStoryline(db, id),
    selectQuestionsForReaders(db, id),
    selectLinesForReaders(db, id),
    selectToldArticles(db, id),
  ])
  return storyline === null ? null : { storyline, questions, lines, articles }
}
