import type { Transaction } from '../database/database.ts'
import { dayOf } from '../language/dates.ts'
import { claimAddress } from '../paper/addresses-store.ts'
import { storylinePath } from '../paper/paths.ts'
import { insertLine } from '../storylines/line-store.ts'
import { insertQuestion } from '../storylines/question-store.ts'
import { insertArticle } from '../storylines/storyline-article-store.ts'
import { insertStoryline } from '../storylines/storyline-store.ts'
import { demoArticles, type DemoArticleName } from './demo-articles.ts'
import { demoStoryline } from './demo-storyline.ts'
import { dateOf, type Calendar } from './moment.ts'

const day = 24 * 60 * 60_000

/** Opens the storyline that the summit begins, dated with its article. */
export async function openDemoStoryline(
  tx: Transaction,
  articleIds: Record<DemoArticleName, string>,
  calendar: Calendar,
): Promise<void> {
  const { slug, question, article, lines } = demoStoryline
  const at = dateOf(demoArticles[article].standing.at, calendar)
  const articleId = articleIds[article]
  const storylineId = await insertStoryline(tx, { ...demoStoryline, at })
  await claimAddress(tx, { path: storylinePath(slug), kind: 'storyline', targetId: storylineId })
  await insertQuestion(tx, { storylineId, text: question, askedAt: at })
  await insertArticle(tx, { storylineId, articleId })
  for (const { dueAfter, isMostImportant = false, ...line } of lines) {
    const due = dueAfter === undefined ? null : new Date(at.getTime() + dueAfter * day)
    await insertLine(tx, {
      ...line,
      storylineId,
      articleId,
      isMostImportant,
      dueOn: due === null ? null : dayOf(due, calendar.timeZone),
      addedBy: null,
      since: at,
    })
  }
}
