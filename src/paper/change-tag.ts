import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { TagFields } from './add-tag.ts'
import { claimAddress, lockNamesOf } from './addresses-store.ts'
import type { Tag } from './paper.ts'
import { tagPath } from './paths.ts'
import { requireNewTagName } from './require-new-tag-name.ts'
import { slugFor } from './slug-for.ts'
import { selectTag, updateTag } from './tag-store.ts'

/** Renames a tag or moves its address; the old address leads to the new one. */
export async function changeTag(
  db: Database,
  actor: Actor,
  { id, ...fields }: { id: string } & Partial<TagFields>,
): Promise<Tag> {
  requirePermission(actor, 'manage-structure')
  return db.within(async (tx) => {
    await lockNamesOf(tx, 'tag')
    const before = await selectTag(tx, id)
    if (before === null) throw new Refusal('not-found')
    const name = await requireNewTagName(tx, { id, name: fields.name ?? before.name })
    const slug =
      fields.slug === undefined
        ? before.slug
        : await slugFor(tx, { kind: 'tag', id, name, wished: fields.slug })
    await updateTag(tx, { id, name, slug })
    await claimAddress(tx, { path: tagPath(slug), kind: 'tag', targetId: id })
    await record(tx, {
      act: 'tag.changed',
      subject: { kind: 'tag', id },
      by: actor,
      details: { name, before: before.name },
    })
    return { id, name, slug }
  })
}
