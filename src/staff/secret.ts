import { createHash, randomBytes } from 'node:crypto'

/** What the bearer of a session, a link or a token holds: 32 random bytes, in letters an address may carry. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** All the house keeps of a secret. It is random enough that a plain SHA-256 can't be turned back. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
