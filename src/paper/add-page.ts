import type { Database } from '../database/database.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { claimAddress, lockNamesOf } from './addresses-store.ts'
import { insertPage } from './page-store.ts'
import type { Page, PageBody } from './paper.ts'
import { pagePath } from './paths.ts'
import { requiredLine } from './required-line.ts'
import { slugFor } from './slug-for.ts'

export type PageFields = { title: string; slug?: string; body: PageBody }

/** Adds a page such as «من نحن»; readers see it at once. */
export async function addPage(db: Database, actor: Actor, fields: PageFields): Promise<Page> {
  requirePermission(actor, 'manage-structure')
  const title = requiredLine(fields.title, 'body/title')
  return db.within(async (tx) => {
    await lockNamesOf(tx, 'page')
    const slug = await slugFor(tx, { kind: 'page', id: null, name: title, wished: fields.slug })
    const page = await insertPage(tx, { title, slug, body: fields.body })
    await claimAddress(tx, { path: pagePath(slug), kind: 'page', targetId: page.id })
    await record(tx, {
      act: 'page.added',
      subject: { kind: 'page', id: page.id },
      by: actor,
      details: { title },
    })
    return page
  })
}
