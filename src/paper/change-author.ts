import type { Database } from '../database/database.ts'
import { cleanText } from '../language/bidi.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { AuthorFields } from './add-author.ts'
import { claimAddress, lockNamesOf } from './addresses-store.ts'
import { selectAuthorsById, updateAuthor } from './author-store.ts'
import type { Author } from './paper.ts'
import { authorPath } from './paths.ts'
import { requireKnown } from './require-known.ts'
import { requiredLine } from './required-line.ts'
import { slugFor } from './slug-for.ts'

/** Changes what is given of an author; a new slug leaves the old address leading to it. */
export async function changeAuthor(
  db: Database,
  actor: Actor,
  { id, ...fields }: { id: string } & Partial<AuthorFields>,
): Promise<Author> {
  requirePermission(actor, 'manage-structure')
  return db.within(async (tx) => {
    await lockNamesOf(tx, 'author')
    const [before] = await selectAuthorsById(tx, [id])
    if (before === undefined) throw new Refusal('not-found')
    const { portrait = before.portrait, staffId = before.staffId } = fields
    await requireKnown(tx, { portrait, staffId })
    const name = fields.name === undefined ? before.name : requiredLine(fields.name, 'body/name')
    const after: Author = {
      id,
      name,
      slug:
        fields.slug === undefined
          ? before.slug
          : await slugFor(tx, { kind: 'author', id, name, wished: fields.slug }),
      about: fields.about === undefined ? before.about : cleanText(fields.about),
      portrait,
      staffId,
    }
    await updateAuthor(tx, after)
    await claimAddress(tx, { path: authorPath(after.slug), kind: 'author', targetId: id })
    await record(tx, {
      act: 'author.changed',
      subject: { kind: 'author', id },
      by: actor,
      details: { name },
    })
    return after
  })
}
