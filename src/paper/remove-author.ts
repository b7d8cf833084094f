import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { dropAddresses, lockNamesOf } from './addresses-store.ts'
import { deleteAuthor, lockAndCountArticlesOf, selectAuthorsById } from './author-store.ts'

/** Removes an author who signs nothing; refused while an article bears the name. */
export async function removeAuthor(db: Database, actor: Actor, id: string): Promise<void> {
  requirePermission(actor, 'manage-structure')
  await db.within(async (tx) => {
    await lockNamesOf(tx, 'author')
    const [author] = await selectAuthorsById(tx, [id])
    if (author === undefined) throw new Refusal('not-found')
    const articles = await lockAndCountArticlesOf(tx, id)
    if (articles > 0) throw new Refusal('author-in-use', { articles })
    await deleteAuthor(tx, id)
    await dropAddresses(tx, { kind: 'author', targetId: id })
    await record(tx, {
      act: 'author.removed',
      subject: { kind: 'author', id },
      by: actor,
      details: { name: author.name },
    })
  })
}
