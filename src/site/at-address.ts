import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '../language/refusal.ts'
import { resolveAddress } from '../paper/addresses-store.ts'
import type { AddressKind } from '../paper/paper.ts'
import { pathOf, printedPath } from '../paper/paths.ts'
import type { Press } from './press.ts'

type Addressed = {
  request: FastifyRequest
  reply: FastifyReply
  /** What follows the address of the thing itself. */
  below?: string
}

/**
 * Finds whose address was asked for and lets `show` answer with it; an address that was left leads
 * to the present one.
 */
export async function atAddress(
  { house }: Press,
  kind: AddressKind,
  { request, reply, below = '' }: Addressed,
  show: (targetId: string) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { slug } = request.params as { slug: string }
  const path = pathOf[kind](slug.normalize('NFC'))
  // PostgreSQL has no such letter, so nothing can be at such an address.
  if (path.includes('\0')) throw new Refusal('not-found')
  const target = await resolveAddress(house.db, path)
  if (target === null) throw new Refusal('not-found')
  if (target.currentPath !== path) {
    return reply
      .header('cache-control', 'public, max-age=0, must-revalidate')
      .redirect(printedPath(`${target.currentPath}${below}`), 301)
  }
  return show(target.targetId)
}
