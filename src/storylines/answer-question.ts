import { openArticle } from '../articles/open-article.ts'
import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requiredLine } from '../paper/required-line.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { selectQuestions, setAnswer } from './question-store.ts'
import { requireStoryline } from './require-storyline.ts'
import { insertArticle } from './storyline-article-store.ts'
import { touchStoryline } from './storyline-store.ts'

type Answer = { storylineId: string; articleId: string; text: string }

/** An article answers the open question; an answer given before is put in these words. */
export async function answerQuestion(
  db: Database,
  actor: Actor,
  { storylineId, articleId, ...answer }: Answer,
): Promise<void> {
  requirePermission(actor, 'publish-articles')
  const text = requiredLine(answer.text, 'body/text')
  await db.within(async (tx) => {
    await requireStoryline(tx, storylineId)
    const [question] = await selectQuestions(tx, storylineId)
    if (question === undefined) throw new Refusal('question-missing')
    await openArticle(tx, actor, articleId)
    await setAnswer(tx, question.id, { text, articleId })
    await insertArticle(tx, { storylineId, articleId })
    await touchStoryline(tx, storylineId)
    await record(tx, {
      act: 'storyline.answered',
      subject: { kind: 'storyline', id: storylineId },
      by: actor,
      details: { question: question.text, text, article: articleId },
    })
  })
}
