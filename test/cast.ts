import type { Database } from '../src/database/database.ts'
import { addColleague } from '../src/staff/add-colleague.ts'
import type { Actor, Role } from '../src/staff/staff.ts'

/**
 * The people of every test: Nadia owns the paper, Idriss edits, Salma writes, Yassine writes too,
 * Hind moderates. Omar reads and has no account; a stranger must see nothing.
 */
export type Cast = Record<'nadia' | 'idriss' | 'salma' | 'yassine' | 'hind', Actor>

const parts: Record<keyof Cast, { name: string; role: Role }> = {
  nadia: { name: 'نادية الوزاني', role: 'owner' },
  idriss: { name: 'إدريس بنعلي', role: 'editor' },
  salma: { name: 'سلمى العلوي', role: 'reporter' },
  yassine: { name: 'ياسين التازي', role: 'reporter' },
  hind: { name: 'هند الفاسي', role: 'moderator' },
}

export const passwordOfAll = 'كلمة مرور طويلة 2026'

export function emailOf(part: keyof Cast): string {
  return `${part}@example.test`
}

export async function hireCast(db: Database): Promise<Cast> {
  const cast: Partial<Cast> = {}
  for (const part of Object.keys(parts) as (keyof Cast)[]) {
    const { name, role } = parts[part]
    const { id } = await addColleague(db, {
      name,
      role,
      email: emailOf(part),
      password: passwordOfAll,
    })
    cast[part] = { staffId: id, name, role }
  }
  return cast as Cast
}
