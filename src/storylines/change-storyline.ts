import type { Database } from '../database/database.ts'
import { cleanText } from '../language/bidi.ts'
import { record } from '../logbook/record.ts'
import { claimAddress, lockNamesOf } from '../paper/addresses-store.ts'
import { storylinePath } from '../paper/paths.ts'
import { requiredLine } from '../paper/required-line.ts'
import { slugFor } from '../paper/slug-for.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { StorylineFields } from './add-storyline.ts'
import { askQuestion } from './ask-question.ts'
import { requireStoryline } from './require-storyline.ts'
import { updateStoryline } from './storyline-store.ts'

/** Changes what is given of name, address, state and open question; an old address leads to the new one. */
export async function changeStoryline(
  db: Database,
  actor: Actor,
  { id, ...fields }: { id: string } & Partial<StorylineFields>,
): Promise<void> {
  requirePermission(actor, 'publish-articles')
  await db.within(async (tx) => {
    await lockNamesOf(tx, 'storyline')
    const before = await requireStoryline(tx, id)
    const name = fields.name === undefined ? before.name : requiredLine(fields.name, 'body/name')
    const slug =
      fields.slug === undefined
        ? before.slug
        : await slugFor(tx, { kind: 'storyline', id, name, wished: fields.slug })
    const state = fields.state === undefined ? before.state : cleanText(fields.state).trim()
    await updateStoryline(tx, { id, name, slug, state })
    await claimAddress(tx, { path: storylinePath(slug), kind: 'storyline', targetId: id })
    if (fields.question !== undefined) await askQuestion(tx, id, fields.question)
    await record(tx, {
      act: 'storyline.changed',
      subject: { kind: 'storyline', id },
      by: actor,
      details: { fields: Object.keys(fields), before: { name: before.name, state: before.state } },
    })
  })
}
