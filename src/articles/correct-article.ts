import { isDeepStrictEqual } from 'node:util'
import type { Database, Transaction } from '../database/database.ts'
import { cleanRun, cleanText } from '../language/bidi.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { Article } from './article.ts'
import { correctWording } from './correct-wording.ts'
import type { Correction, CorrectionKind, Wording } from './correction.ts'
import { insertCorrection } from './correction-store.ts'
import { openForChange } from './open-article.ts'
import { publishOpened } from './publish-article.ts'
import { findPublication, setUpdatedAt } from './publication-store.ts'
import { requireState } from './require-state.ts'
import { writeRevision } from './write-revision.ts'

export type CorrectionRequest = {
  articleId: string
  kind: CorrectionKind
  text: string
  wording: Wording | null
}

/**
 * Tells the readers of a published article what was wrong with it, and corrects the words where they
 * are given; all of it or nothing. What colleagues are still writing is corrected too but stays
 * theirs. Of a withdrawn article only a further notice of its withdrawal is given.
 */
export async function correctArticle(
  db: Database,
  actor: Actor,
  request: CorrectionRequest,
): Promise<Correction> {
  requirePermission(actor, 'publish-articles')
  const { articleId, kind } = request
  const text = cleanText(request.text)
  const wording = request.wording === null ? null : cleanWording(request.wording)
  if (text === '') throw new Refusal('notice-missing')
  return db.within(async (tx) => {
    const article = await openForChange(tx, actor, articleId)
    requireKindFor(article, request)
    const notice = { articleId, kind, text, wording }
    const { id, at } = await insertCorrection(tx, { ...notice, staffId: actor.staffId })
    if (wording !== null) await correctWords(tx, actor, { article, wording, at })
    else await setUpdatedAt(tx, articleId, at)
    await record(tx, {
      act: 'article.corrected',
      subject: { kind: 'article', id: articleId },
      by: actor,
      details: { correction: id, kind },
    })
    return { id, ...notice, at, by: { id: actor.staffId, name: actor.name } }
  })
}

function cleanWording(given: Wording): Wording {
  const [before, after] = [given.before, given.after].map((words) => cleanRun(words).trim()) as [
    string,
    string,
  ]
  if (before === '') throw new Refusal('invalid-input', { path: 'body/before', problem: 'empty' })
  if (before === after) {
    throw new Refusal('invalid-input', { path: 'body/after', problem: 'same-as-before' })
  }
  return { before, after }
}

/** A withdrawal is a notice of what is withdrawn already, and of nothing else. */
function requireKindFor(article: Article, { kind, wording }: CorrectionRequest): void {
  if (kind !== 'withdrawal') return requireState(article, 'correct')
  const { state } = article.standing
  if (state !== 'withdrawn') throw new Refusal('wrong-state', { state, act: 'correct' })
  if (wording !== null) {
    throw new Refusal('invalid-input', { path: 'body/before', problem: 'not-of-a-withdrawal' })
  }
}

/**
 * The corrected public text becomes a revision and is published; a text with unpublished changes
 * follows it, corrected where it has the words, and stays the latest.
 */
async function correctWords(
  tx: Transaction,
  actor: Actor,
  { article, wording, at }: { article: Article; wording: Wording; at: Date },
): Promise<void> {
  const { id } = article
  const publication = await findPublication(tx, id)
  const corrected = publication === null ? null : correctWording(publication.text, wording)
  if (publication === null || corrected === null) throw new Refusal('wording-not-found')
  const origin = 'save'
  const version = article.version + 1
  await writeRevision(tx, actor, { articleId: id, version, text: corrected, origin })
  await publishOpened(tx, actor, await openForChange(tx, null, id), at)
  if (article.version === publication.version) return
  const draft = correctWording(article.text, wording) ?? article.text
  if (isDeepStrictEqual(draft, corrected)) return
  await writeRevision(tx, actor, { articleId: id, version: version + 1, text: draft, origin })
}
