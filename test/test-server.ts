import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeData } from './remove-data.ts'
import { openEmbedded } from '../src/database/embedded-server.ts'

/** A PostgreSQL for one run of the tests. Nothing in it outlives the run, so it need not reach the disk. */
export async function startTestServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-test-'))
  // The server's account has to pass through it.
  chmodSync(folder, 0o755)
  const careless = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
  ]
  const server = await openEmbedded(folder, 'serve', careless)
  const { host, user } = server.place as { host: string; user: string }
  return {
    url: `postgresql://${user}@/postgres?host=${encodeURIComponent(host)}`,
    async stop() {
      await server.stop()
      removeData(folder)
    },
  }
}
