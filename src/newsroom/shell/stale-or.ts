import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { HouseRefused } from '../request.ts'

/** The house words a stale version for articles; other screens say it for themselves. */
export function staleOr(error: Error): Error {
  if (!(error instanceof HouseRefused) || error.code !== 'version-stale') return error
  const { status, code, details } = error
  return new HouseRefused(status, { code, details, message: say(newsroom, 'stale-elsewhere') })
}
