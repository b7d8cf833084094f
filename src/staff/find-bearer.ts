import type { Database } from '../database/database.ts'
import { hashOf } from './secret.ts'
import type { Actor } from './staff.ts'
import { markTokenUsed, selectToken } from './token-store.ts'

/** Who holds this token; null when it was revoked or its holder suspended. */
export async function findBearer(db: Database, token: string): Promise<Actor | null> {
  const found = await selectToken(db, hashOf(token))
  if (found === null) return null
  const { tokenId, isUnseen, ...actor } = found
  if (isUnseen) await markTokenUsed(db, tokenId)
  return actor
}
