import { spawnSync } from 'node:child_process'
import { chownSync, readFileSync } from 'node:fs'

/** The account the server runs under when Matbaa itself runs as root, which PostgreSQL refuses. */
export type ServerUser = { uid: number; gid: number }

/** Null: the server runs as we do. */
export function serverUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const fields = accounts.find((line) => line.startsWith(`${name}:`))?.split(':')
    if (fields !== undefined) return { uid: Number(fields[2]), gid: Number(fields[3]) }
  }
  return { uid: 65534, gid: 65534 }
}

/** True when `user` can reach `path`: each folder above it lets them through. */
export function canReach(path: string, user: ServerUser | null): boolean {
  if (user === null) return true
  const { status } = spawnSync('/bin/sh', ['-c', 'test -r "$0"', path], { ...user, cwd: '/' })
  return status === 0
}

export function giveTo(user: ServerUser | null, path: string): void {
  if (user !== null) chownSync(path, user.uid, user.gid)
}
