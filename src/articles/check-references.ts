import type { Queryable } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { findMedia } from '../media/find-media.ts'
import { resolveAddress } from '../paper/addresses-store.ts'
import { sectionPath } from '../paper/paths.ts'
import type { ArticleText } from './article.ts'
import { mediaOf } from './body.ts'

/** The section that has or once had this slug; null for an empty one. */
export async function findSectionId(db: Queryable, slug: string): Promise<string | null> {
  if (slug === '') return null
  const address = await resolveAddress(db, sectionPath(slug))
  if (address === null)
    throw new Refusal('invalid-input', { path: 'body/section', problem: 'unknown-section' })
  return address.targetId
}

export async function requireMedia(db: Queryable, text: ArticleText): Promise<void> {
  const wanted = new Set(mediaOf(text.body))
  if (text.picture !== null) wanted.add(text.picture.media)
  if (wanted.size === 0) return
  const found = await findMedia(db, [...wanted])
  const missing = [...wanted].find((id) => !found.has(id))
  if (missing !== undefined) {
    throw new Refusal('invalid-input', {
      path: 'body/media',
      problem: 'unknown-media',
      media: missing,
    })
  }
}
