import type { House } from '../http/door.ts'
import { readPaper } from '../paper/read-paper.ts'
import { permissionsOf, type Colleague } from '../staff/staff.ts'
import type { MeAnswer } from './contract.ts'
import { staffAnswer } from './staff-answer.ts'

/** Whoever is signed in, what they may do, and the paper they do it for. */
export async function meAnswer(colleague: Colleague, { db, config }: House): Promise<MeAnswer> {
  const { settings } = await readPaper(db)
  return {
    staff: staffAnswer(colleague),
    permissions: permissionsOf(colleague.role),
    paper: { name: settings.name, origin: config.origin, settings },
  }
}
