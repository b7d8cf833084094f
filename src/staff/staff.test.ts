import assert from 'node:assert/strict'
import test from 'node:test'
import { refuses } from '../../test/refuses.ts'
import { requirePermission } from './require-permission.ts'
import { permissions, permissionsOf, roles, type Permission, type Role } from './staff.ts'

/** What the paper promised each of its people, written a second time on purpose: who edits the table edits a promise. */
const promised: Record<Role, Permission[]> = {
  owner: [
    'write-articles',
    'edit-all-articles',
    'publish-articles',
    'arrange-front-page',
    'add-media',
    'manage-media',
    'moderate-comments',
    'manage-structure',
    'manage-paper',
    'manage-staff',
    'read-logbook',
  ],
  editor: [
    'write-articles',
    'edit-all-articles',
    'publish-articles',
    'arrange-front-page',
    'add-media',
    'manage-media',
    'moderate-comments',
    'manage-structure',
    'read-logbook',
  ],
  reporter: ['write-articles', 'add-media'],
  moderator: ['moderate-comments'],
}

for (const role of roles) {
  test(`whoever is ${role} may do what was promised, and is refused the rest`, async () => {
    const actor = { staffId: '1', name: 'سلمى العلوي', role }
    assert.deepEqual(permissionsOf(role), promised[role])
    for (const permission of Object.keys(permissions) as Permission[]) {
      const ask = async () => requirePermission(actor, permission)
      if (promised[role].includes(permission)) await ask()
      else await refuses('not-allowed', ask())
    }
  })
}
