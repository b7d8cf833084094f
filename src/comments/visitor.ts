import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Database } from '../database/database.ts'
import { houseKey } from './house-key-store.ts'

/** A reader who comments gets a cookie, by which they see their own pending comments; it says nothing else. */
export async function newVisitor(db: Database): Promise<{ cookieValue: string; hash: Buffer }> {
  const visitor = randomBytes(16).toString('base64url')
  const signature = await sign(db, visitor)
  return { cookieValue: `${visitor}.${signature.toString('base64url')}`, hash: hashOf(visitor) }
}

/** The hash kept with the visitor's comments; null for a cookie that this house did not write. */
export async function readVisitor(
  db: Database,
  cookieValue: string | undefined,
): Promise<Buffer | null> {
  const [, visitor, signature] = cookieShape.exec(cookieValue ?? '') ?? []
  if (visitor === undefined || signature === undefined) return null
  const expected = await sign(db, visitor)
  return timingSafeEqual(Buffer.from(signature, 'base64url'), expected) ? hashOf(visitor) : null
}

/** 16 bytes, then the 32 of a SHA-256, both in base64url. */
const cookieShape = /^([\w-]{22})\.([\w-]{43})$/

async function sign(db: Database, visitor: string): Promise<Buffer> {
  return createHmac('sha256', await houseKey(db, 'visitor-cookies'))
    .update(visitor)
    .digest()
}

function hashOf(visitor: string): Buffer {
  return createHash('sha256').update(visitor).digest()
}
