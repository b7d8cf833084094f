import type { Transaction } from '../database/database.ts'
import { slugOf } from '../language/slug.ts'
import { claimAddress, isUnusedAddress, lockAddresses } from '../paper/addresses-store.ts'
import { articlePath } from '../paper/paths.ts'
import type { Article } from './article.ts'

const lettersOfASlug = 80

/**
 * Claims the article's public address: the slug that was typed, refused with 'slug-taken' when
 * another article lives there; else one made from the headline, numbered where it is taken. A
 * published article whose slug was emptied keeps its address.
 */
export async function chooseSlug(tx: Transaction, article: Article): Promise<string> {
  const wished = slugOf(article.text.slug, lettersOfASlug)
  const slug = wished !== '' ? wished : (article.slug ?? (await freeSlug(tx, article)))
  await claimAddress(tx, { path: articlePath(slug), kind: 'article', targetId: article.id })
  return slug
}

async function freeSlug(tx: Transaction, { id, text }: Article): Promise<string> {
  const made = slugOf(text.headline, lettersOfASlug)
  if (made === '') return id
  await lockAddresses(tx)
  const base = slugOf(text.headline, lettersOfASlug - 1 - id.length)
  for (const slug of [made, ...[2, 3, 4, 5].map((number) => `${base}-${number}`)]) {
    const isFree = await isUnusedAddress(tx, {
      path: articlePath(slug),
      kind: 'article',
      targetId: id,
    })
    if (isFree) return slug
  }
  return `${base}-${id}`
}
