/** Who works at the paper, and what each may do. */

export const roles = ['owner', 'editor', 'reporter', 'moderator'] as const
export type Role = (typeof roles)[number]

/**
 * The one table of permissions; API, preview and newsroom all read it.
 * A reporter's articles are their own until submitted; an editor's word is final on articles;
 * a moderator decides on comments and nothing else; the owner may do everything.
 */
export const permissions = {
  'write-articles': ['owner', 'editor', 'reporter'],
  /** See and save articles of other people. */
  'edit-all-articles': ['owner', 'editor'],
  /** Publish, schedule, return, withdraw, correct addresses of published articles. */
  'publish-articles': ['owner', 'editor'],
  'arrange-front-page': ['owner', 'editor'],
  'add-media': ['owner', 'editor', 'reporter'],
  'manage-media': ['owner', 'editor'],
  'moderate-comments': ['owner', 'editor', 'moderator'],
  /** Sections, tags, authors, pages and menus. */
  'manage-structure': ['owner', 'editor'],
  'manage-paper': ['owner'],
  'manage-staff': ['owner'],
  'read-logbook': ['owner', 'editor'],
} as const satisfies Record<string, readonly Role[]>
export type Permission = keyof typeof permissions

export function may(role: Role, permission: Permission): boolean {
  return (permissions[permission] as readonly Role[]).includes(role)
}

/** Someone acting in the newsroom; what every verb of a room is told. */
export type Actor = { staffId: string; name: string; role: Role }

export type Colleague = {
  id: string
  name: string
  email: string
  role: Role
  /** Invited: no password chosen yet. */
  state: 'invited' | 'active' | 'suspended'
  createdAt: Date
}

/** Everything a role may do, in the order of the table. */
export function permissionsOf(role: Role): Permission[] {
  return (Object.keys(permissions) as Permission[]).filter((permission) => may(role, permission))
}

export function actorFor(colleague: Pick<Colleague, 'id' | 'name' | 'role'>): Actor {
  return { staffId: colleague.id, name: colleague.name, role: colleague.role }
}
