import type { Database } from '../database/database.ts'
import { cleanText } from '../language/bidi.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { claimAddress, lockNamesOf } from './addresses-store.ts'
import type { CommentPolicy, Section } from './paper.ts'
import { sectionPath } from './paths.ts'
import { requireParent } from './require-parent.ts'
import { requiredLine } from './required-line.ts'
import { insertSection, selectSections } from './section-store.ts'
import { slugFor } from './slug-for.ts'

export type SectionFields = {
  name: string
  /** Empty or absent: made from the name. */
  slug?: string
  parentId?: string | null
  description?: string
  comments?: CommentPolicy | null
  /** Absent: the last of its level. */
  position?: number
}

/** Opens a section, at the top or under a top one. */
export async function addSection(
  db: Database,
  actor: Actor,
  fields: SectionFields,
): Promise<Section> {
  requirePermission(actor, 'manage-structure')
  const name = requiredLine(fields.name, 'body/name')
  const parentId = fields.parentId ?? null
  return db.within(async (tx) => {
    await lockNamesOf(tx, 'section')
    const others = await selectSections(tx)
    requireParent(others, { id: null, parentId })
    const section = await insertSection(tx, {
      parentId,
      name,
      slug: await slugFor(tx, { kind: 'section', id: null, name, wished: fields.slug }),
      description: cleanText(fields.description ?? ''),
      comments: fields.comments ?? null,
      position: fields.position ?? positionAfter(others, parentId),
    })
    const { id, slug } = section
    await claimAddress(tx, { path: sectionPath(slug), kind: 'section', targetId: id })
    await record(tx, {
      act: 'section.added',
      subject: { kind: 'section', id },
      by: actor,
      details: { name },
    })
    return section
  })
}

function positionAfter(sections: Section[], parentId: string | null): number {
  const level = sections.filter((section) => section.parentId === parentId)
  return Math.max(-1, ...level.map((section) => section.position)) + 1
}
