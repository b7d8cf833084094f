import type { Database } from '../database/database.ts'
import { cleanText } from '../language/bidi.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { claimAddress, lockNamesOf } from './addresses-store.ts'
import { insertAuthor } from './author-store.ts'
import type { Author } from './paper.ts'
import { authorPath } from './paths.ts'
import { requireKnown } from './require-known.ts'
import { requiredLine } from './required-line.ts'
import { slugFor } from './slug-for.ts'

export type AuthorFields = {
  name: string
  slug?: string
  about?: string
  portrait?: string | null
  /** The author's account in the newsroom, when there is one. */
  staffId?: string | null
}

/** Adds somebody who signs articles; two may bear the same name. */
export async function addAuthor(db: Database, actor: Actor, fields: AuthorFields): Promise<Author> {
  requirePermission(actor, 'manage-structure')
  const name = requiredLine(fields.name, 'body/name')
  const { portrait = null, staffId = null } = fields
  return db.within(async (tx) => {
    await lockNamesOf(tx, 'author')
    await requireKnown(tx, { portrait, staffId })
    const author = await insertAuthor(tx, {
      name,
      slug: await slugFor(tx, { kind: 'author', id: null, name, wished: fields.slug }),
      about: cleanText(fields.about ?? ''),
      portrait,
      staffId,
    })
    const { id, slug } = author
    await claimAddress(tx, { path: authorPath(slug), kind: 'author', targetId: id })
    await record(tx, {
      act: 'author.added',
      subject: { kind: 'author', id },
      by: actor,
      details: { name },
    })
    return author
  })
}
