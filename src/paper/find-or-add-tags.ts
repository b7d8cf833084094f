import type { Transaction } from '../database/database.ts'
import { cleanLine } from '../language/bidi.ts'
import { fold } from '../language/fold.ts'
import { claimAddress, lockNamesOf } from './addresses-store.ts'
import type { Tag } from './paper.ts'
import { tagPath } from './paths.ts'
import { slugFor } from './slug-for.ts'
import { insertTag, selectTagsNamed } from './tag-store.ts'

/**
 * The tags so called, each once, in the order of the names; those that nobody has used yet are
 * made. Names that fold alike (أكادير, اكادير) are one tag, spelt as it first was.
 */
export async function findOrAddTags(tx: Transaction, names: string[]): Promise<Tag[]> {
  const wanted = new Map<string, string>()
  for (const name of names.map(cleanLine)) {
    if (fold(name) !== '' && !wanted.has(fold(name))) wanted.set(fold(name), name)
  }
  let known = await selectTagsNamed(tx, wanted.keys())
  if (known.size < wanted.size) {
    await lockNamesOf(tx, 'tag')
    known = await selectTagsNamed(tx, wanted.keys())
  }
  const tags: Tag[] = []
  for (const [folded, name] of wanted) tags.push(known.get(folded) ?? (await addNewTag(tx, name)))
  return tags
}

/** For who holds the lock on tags and knows that there is none of this name. */
export async function addNewTag(tx: Transaction, name: string, wished?: string): Promise<Tag> {
  const slug = await slugFor(tx, { kind: 'tag', id: null, name, wished })
  const tag = await insertTag(tx, { name, slug })
  await claimAddress(tx, { path: tagPath(slug), kind: 'tag', targetId: tag.id })
  return tag
}
