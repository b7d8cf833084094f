import type { Database } from '../database/database.ts'
import { cleanText } from '../language/bidi.ts'
import { record } from '../logbook/record.ts'
import { claimAddress, lockNamesOf } from '../paper/addresses-store.ts'
import { storylinePath } from '../paper/paths.ts'
import { requiredLine } from '../paper/required-line.ts'
import { slugFor } from '../paper/slug-for.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { askQuestion } from './ask-question.ts'
import { insertStoryline } from './storyline-store.ts'

export type StorylineFields = { name: string; slug?: string; state?: string; question?: string }

/** Opens a storyline; answers its id. */
export async function addStoryline(
  db: Database,
  actor: Actor,
  fields: StorylineFields,
): Promise<string> {
  requirePermission(actor, 'publish-articles')
  const name = requiredLine(fields.name, 'body/name')
  return db.within(async (tx) => {
    await lockNamesOf(tx, 'storyline')
    const slug = await slugFor(tx, { kind: 'storyline', id: null, name, wished: fields.slug })
    const state = cleanText(fields.state ?? '').trim()
    const id = await insertStoryline(tx, { name, slug, state })
    await claimAddress(tx, { path: storylinePath(slug), kind: 'storyline', targetId: id })
    await askQuestion(tx, id, fields.question ?? '')
    await record(tx, {
      act: 'storyline.added',
      subject: { kind: 'storyline', id },
      by: actor,
      details: { name },
    })
    return id
  })
}
