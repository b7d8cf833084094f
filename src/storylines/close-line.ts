import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requiredLine } from '../paper/required-line.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { agreeLine } from './line-store.ts'
import { requireLine, type LinePlace } from './require-line.ts'
import { requireSentence } from './require-sentence.ts'
import { insertArticle } from './storyline-article-store.ts'
import { touchStoryline } from './storyline-store.ts'

type Closing = { articleId: string; sentence: string; text?: string }

/** What was open is agreed, by the sentence of an article; how long it was open stays with it. */
export async function closeLine(
  db: Database,
  actor: Actor,
  { storylineId, id, ...closing }: LinePlace & Closing,
): Promise<void> {
  requirePermission(actor, 'publish-articles')
  await db.within(async (tx) => {
    const line = await requireLine(tx, { storylineId, id })
    if (line.kind !== 'open') throw new Refusal('line-not-open', { kind: line.kind })
    const { articleId } = closing
    const { sentence } = await requireSentence(tx, actor, closing)
    const text = requiredLine(closing.text || line.text, 'body/text')
    await agreeLine(tx, { id, text, articleId, sentence })
    await insertArticle(tx, { storylineId, articleId })
    await touchStoryline(tx, storylineId)
    await record(tx, {
      act: 'storyline.line-agreed',
      subject: { kind: 'storyline', id: storylineId },
      by: actor,
      details: { line: id, text, article: articleId },
    })
  })
}
