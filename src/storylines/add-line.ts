import type { Database } from '../database/database.ts'
import { record } from '../logbook/record.ts'
import { requiredLine } from '../paper/required-line.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { clearMostImportant, insertLine } from './line-store.ts'
import { requireDay } from './require-day.ts'
import { requireSentence } from './require-sentence.ts'
import { requireStoryline } from './require-storyline.ts'
import { insertArticle } from './storyline-article-store.ts'
import { touchStoryline } from './storyline-store.ts'
import type { LineKind } from './storyline.ts'

export type LineFields = {
  storylineId: string
  kind: LineKind
  /** Empty: the sentence itself. */
  text?: string
  articleId: string
  sentence: string
  /** Of an open line; the one that was called so before no longer is. */
  isMostImportant?: boolean
  /** Of a next step, `YYYY-MM-DD`. */
  dueOn?: string | null
}

/** Adds a line with the sentence that supports it; its article joins the storyline. Answers its id. */
export async function addLine(db: Database, actor: Actor, fields: LineFields): Promise<string> {
  requirePermission(actor, 'write-articles')
  const { storylineId, articleId, kind } = fields
  return db.within(async (tx) => {
    await requireStoryline(tx, storylineId)
    const { sentence } = await requireSentence(tx, actor, fields)
    const text = requiredLine(fields.text || sentence, 'body/text')
    const isMostImportant = kind === 'open' && fields.isMostImportant === true
    if (isMostImportant) await clearMostImportant(tx, storylineId)
    const dueOn = kind === 'next' ? requireDay(fields.dueOn ?? null) : null
    const line = { storylineId, kind, text, isMostImportant, dueOn, articleId, sentence }
    const id = await insertLine(tx, { ...line, addedBy: actor.staffId })
    await insertArticle(tx, { storylineId, articleId })
    await touchStoryline(tx, storylineId)
    await record(tx, {
      act: 'storyline.line-added',
      subject: { kind: 'storyline', id: storylineId },
      by: actor,
      details: { line: id, kind, text, article: articleId },
    })
    return id
  })
}
