import type { FastifyRequest } from 'fastify'
import { Refusal } from '../language/refusal.ts'

/** The version an If-Match header names (RFC 9110, 13.1.1); refused with 428 when there is none. */
export function expectedVersion(request: FastifyRequest): number {
  const version = optionalVersion(request)
  if (version === null) throw new Refusal('version-required')
  return version
}

export function optionalVersion(request: FastifyRequest): number | null {
  const header = request.headers['if-match']
  if (header === undefined) return null
  const version = /^\s*"?([0-9]{1,9})"?\s*$/.exec(header)?.[1]
  if (version === undefined) throw new Refusal('version-required')
  return Number(version)
}
