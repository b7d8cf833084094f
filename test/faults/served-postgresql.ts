import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../src/database/database.ts'
import { openEmbedded } from '../../src/database/embedded-server.ts'
import { findBinaries } from '../../src/database/server-binaries.ts'
import { serverUser } from '../../src/database/server-user.ts'
import { removeData } from '../remove-data.ts'

export type ServedPostgresql = {
  url: string
  start(): Promise<void>
  stop(): Promise<void>
  remove(): Promise<void>
}

/** A PostgreSQL that is not the house's own: it can be stopped and started under the same address. */
export async function makeServedPostgresql(): Promise<ServedPostgresql> {
  const base = mkdtempSync(join(tmpdir(), 'mb-'))
  chmodSync(base, 0o755)
  const user = serverUser()
  const binaries = findBinaries(user)
  const socket = join(base, 's')
  mkdirSync(socket)
  if (user !== null) chownSync(socket, user.uid, user.gid)
  const maker = await openEmbedded(join(base, 'served'), 'serve')
  await maker.stop()
  const url = `postgresql://matbaa@/postgres?host=${encodeURIComponent(socket)}`
  const cluster = join(base, 'served', 'postgresql')
  let child: ChildProcess | null = null

  async function start() {
    const settings = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${socket}`]
    child = spawn(join(binaries, 'bin/postgres'), ['-D', cluster, ...settings], {
      ...user,
      cwd: cluster,
      stdio: 'ignore',
      env: { LC_ALL: 'C' },
    })
    const db = openDatabase({ connectionString: url }, 1)
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const isReady = await db.ping().then(
        () => true,
        () => false,
      )
      if (isReady) break
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    await db.close()
  }
  async function stop() {
    if (child === null) return
    const ended = once(child, 'exit')
    child.kill('SIGINT')
    await ended
    child = null
  }
  await start()
  return {
    url,
    start,
    stop,
    async remove() {
      await stop()
      removeData(base, join(base, 'served'))
    },
  }
}
