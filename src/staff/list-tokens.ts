import type { Database } from '../database/database.ts'
import type { Actor } from './staff.ts'
import { selectTokens } from './token-store.ts'
import type { Token } from './token.ts'

/** The actor's own tokens, newest first. */
export async function listTokens(db: Database, actor: Actor): Promise<Token[]> {
  return selectTokens(db, actor.staffId)
}
