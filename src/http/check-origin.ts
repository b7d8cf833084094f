import type { FastifyRequest } from 'fastify'
import { Refusal } from '../language/refusal.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a request that changes something and that a browser made for another site
 * (Fetch Metadata: Sec-Fetch-Site; RFC 6454: Origin). A client that is no browser sends neither
 * and carries no cookie it did not mean to send.
 */
export function checkOrigin(request: FastifyRequest, ownOrigin: string): void {
  if (safeMethods.has(request.method)) return
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    throw new Refusal('foreign-origin')
  }
  const { origin } = request.headers
  if (origin === undefined || origin === ownOrigin) return
  const isSameHost = URL.canParse(origin) && new URL(origin).host === request.headers.host
  if (!isSameHost) throw new Refusal('foreign-origin')
}
