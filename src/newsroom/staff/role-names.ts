import type { newsroom } from '../../language/catalogue/newsroom.ts'
import type { Role } from '../../staff/staff.ts'

export const roleNames = {
  owner: 'role-owner',
  editor: 'role-editor',
  reporter: 'role-reporter',
  moderator: 'role-moderator',
} as const satisfies Record<Role, keyof typeof newsroom>
