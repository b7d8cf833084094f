import type { Transaction } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { slugOf } from '../language/slug.ts'
import { resolveAddress } from './addresses-store.ts'
import type { AddressKind } from './paper.ts'
import { pathOf } from './paths.ts'

export type SlugWish = {
  kind: AddressKind
  /** Null: the thing is not there yet. */
  id: string | null
  name: string
  /** Undefined or empty: made from the name. */
  wished: string | undefined
}

const lettersOfASlug = 80

/**
 * The slug of a section, tag, author or page. One that was typed is refused where another lives;
 * one made from the name is numbered until nobody lives there or ever did.
 */
export async function slugFor(tx: Transaction, wish: SlugWish): Promise<string> {
  if (wish.wished === undefined || wish.wished === '') return freeSlug(tx, wish)
  const slug = slugOf(wish.wished, lettersOfASlug)
  if (slug === '') throw new Refusal('invalid-input', { path: 'body/slug', problem: 'no-letters' })
  const holder = await resolveAddress(tx, pathOf[wish.kind](slug))
  const isCurrentOfAnother =
    holder !== null && holder.targetId !== wish.id && holder.currentPath === pathOf[wish.kind](slug)
  if (isCurrentOfAnother) throw new Refusal('slug-taken', { slug })
  return slug
}

async function freeSlug(tx: Transaction, { kind, id, name }: SlugWish): Promise<string> {
  const made = slugOf(name, lettersOfASlug) || kind
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? made : `${slugOf(name, lettersOfASlug - 6) || kind}-${number}`
    const holder = await resolveAddress(tx, pathOf[kind](slug))
    if (holder === null || holder.targetId === id) return slug
  }
}
