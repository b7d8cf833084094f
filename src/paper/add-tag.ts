import type { Database } from '../database/database.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { lockNamesOf } from './addresses-store.ts'
import { addNewTag } from './find-or-add-tags.ts'
import type { Tag } from './paper.ts'
import { requireNewTagName } from './require-new-tag-name.ts'

export type TagFields = { name: string; slug?: string }

/** Adds a tag before any article carries it; publication adds those it needs by itself. */
export async function addTag(db: Database, actor: Actor, fields: TagFields): Promise<Tag> {
  requirePermission(actor, 'manage-structure')
  return db.within(async (tx) => {
    await lockNamesOf(tx, 'tag')
    const name = await requireNewTagName(tx, { id: null, name: fields.name })
    const tag = await addNewTag(tx, name, fields.slug)
    await record(tx, {
      act: 'tag.added',
      subject: { kind: 'tag', id: tag.id },
      by: actor,
      details: { name },
    })
    return tag
  })
}
