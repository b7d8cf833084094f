import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { FrontPage } from './paper.ts'
import { lockPaper, selectArticleIds, updateFrontPage } from './paper-store.ts'
import { requiredLine } from './required-line.ts'

/**
 * Pins the lead, the seconds and the breaking line. An article may be pinned before it is
 * published; readers see it in its place from then on.
 */
export async function changeFrontPage(
  db: Database,
  actor: Actor,
  wanted: FrontPage,
): Promise<FrontPage> {
  requirePermission(actor, 'arrange-front-page')
  const frontPage = checkedFrontPage(wanted)
  return db.within(async (tx) => {
    await lockPaper(tx)
    const pinned = pinnedOn(frontPage)
    const known = await selectArticleIds(
      tx,
      pinned.map(({ id }) => id),
    )
    const unknown = pinned.find(({ id }) => !known.has(id))
    if (unknown !== undefined) {
      throw new Refusal('invalid-input', { path: unknown.path, problem: 'unknown-article' })
    }
    await updateFrontPage(tx, frontPage)
    await record(tx, {
      act: 'front-page.arranged',
      subject: { kind: 'paper', id: '1' },
      by: actor,
      details: { ...frontPage },
    })
    return frontPage
  })
}

function checkedFrontPage({ lead, seconds, breaking }: FrontPage): FrontPage {
  const places = lead === null ? seconds : [lead, ...seconds]
  if (new Set(places).size < places.length) {
    throw new Refusal('invalid-input', { path: 'body/seconds', problem: 'repeated-article' })
  }
  if (breaking === null) return { lead, seconds, breaking }
  const text = requiredLine(breaking.text, 'body/breaking/text')
  return { lead, seconds, breaking: { text, article: breaking.article } }
}

function pinnedOn({ lead, seconds, breaking }: FrontPage): { id: string; path: string }[] {
  return [
    { id: lead, path: 'body/lead' },
    ...seconds.map((id, index) => ({ id, path: `body/seconds/${index}` })),
    { id: breaking?.article ?? null, path: 'body/breaking/article' },
  ].flatMap(({ id, path }) => (id === null ? [] : [{ id, path }]))
}
