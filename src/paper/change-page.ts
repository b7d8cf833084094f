import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { PageFields } from './add-page.ts'
import { claimAddress, lockNamesOf } from './addresses-store.ts'
import { selectPage, updatePage } from './page-store.ts'
import type { Page } from './paper.ts'
import { pagePath } from './paths.ts'
import { requiredLine } from './required-line.ts'
import { slugFor } from './slug-for.ts'

/** Puts a new text in a page's place; refused with 'version-stale' when somebody did so in between. */
export async function changePage(
  db: Database,
  actor: Actor,
  { id, expectedVersion, ...fields }: { id: string; expectedVersion: number } & PageFields,
): Promise<Page> {
  requirePermission(actor, 'manage-structure')
  const title = requiredLine(fields.title, 'body/title')
  return db.within(async (tx) => {
    await lockNamesOf(tx, 'page')
    const before = await selectPage(tx, id)
    if (before === null) throw new Refusal('not-found')
    if (before.version !== expectedVersion) {
      throw new Refusal('version-stale', { version: before.version })
    }
    const slug =
      fields.slug === undefined
        ? before.slug
        : await slugFor(tx, { kind: 'page', id, name: title, wished: fields.slug })
    const page = await updatePage(tx, { id, title, slug, body: fields.body })
    await claimAddress(tx, { path: pagePath(slug), kind: 'page', targetId: id })
    await record(tx, {
      act: 'page.changed',
      subject: { kind: 'page', id },
      by: actor,
      details: { title, version: page.version },
    })
    return page
  })
}
