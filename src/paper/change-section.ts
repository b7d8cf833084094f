import type { Database } from '../database/database.ts'
import { cleanText } from '../language/bidi.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { SectionFields } from './add-section.ts'
import { claimAddress, lockNamesOf } from './addresses-store.ts'
import type { Section } from './paper.ts'
import { sectionPath } from './paths.ts'
import { requireParent } from './require-parent.ts'
import { requiredLine } from './required-line.ts'
import { selectSections, updateSection } from './section-store.ts'
import { slugFor } from './slug-for.ts'

/** Changes what is given of a section; a new slug leaves the old address leading to it. */
export async function changeSection(
  db: Database,
  actor: Actor,
  { id, ...fields }: { id: string } & Partial<SectionFields>,
): Promise<Section> {
  requirePermission(actor, 'manage-structure')
  return db.within(async (tx) => {
    await lockNamesOf(tx, 'section')
    const sections = await selectSections(tx)
    const before = sections.find((section) => section.id === id)
    if (before === undefined) throw new Refusal('not-found')
    const name = fields.name === undefined ? before.name : requiredLine(fields.name, 'body/name')
    const { parentId = before.parentId, comments = before.comments } = fields
    requireParent(sections, { id, parentId })
    const after: Section = {
      id,
      parentId,
      name,
      slug:
        fields.slug === undefined
          ? before.slug
          : await slugFor(tx, { kind: 'section', id, name, wished: fields.slug }),
      description:
        fields.description === undefined ? before.description : cleanText(fields.description),
      comments,
      position: fields.position ?? before.position,
    }
    await updateSection(tx, after)
    await claimAddress(tx, { path: sectionPath(after.slug), kind: 'section', targetId: id })
    await record(tx, {
      act: 'section.changed',
      subject: { kind: 'section', id },
      by: actor,
      details: { name },
    })
    return after
  })
}
