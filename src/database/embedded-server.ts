import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { Refusal } from '../language/refusal.ts'
import type { Place } from './database.ts'
import { findBinaries, serverMajor } from './server-binaries.ts'
import { holderOf, isAlive, takeLock } from './server-lock.ts'
import { canReach, giveTo, serverUser } from './server-user.ts'

export type EmbeddedServer = { place: Place; pid(): number | null; stop(): Promise<void> }

const account = { user: 'matbaa', database: 'postgres' }

/**
 * Runs PostgreSQL on a data folder of its own, reached by a Unix socket only. `serve` holds the
 * folder for this process and starts the server again when it dies; `visit` uses the server that
 * is there, or runs one for the time of a command.
 */
export async function openEmbedded(
  dataFolder: string,
  mode: 'serve' | 'visit',
  extra: string[] = [],
): Promise<EmbeddedServer> {
  const folder = prepareFolder(dataFolder)
  if (mode === 'visit' && holderOf(folder) !== null) {
    const socket = await socketOfRunning(folder)
    return { place: { host: socket, ...account }, pid: () => null, stop: async () => {} }
  }
  const unlock = takeLock(folder)
  try {
    return await runServer(folder, unlock, extra)
  } catch (error) {
    unlock()
    throw error
  }
}

function prepareFolder(dataFolder: string): string {
  try {
    mkdirSync(dataFolder, { recursive: true })
    const probe = join(dataFolder, `.write-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
    return realpathSync(dataFolder)
  } catch (error) {
    throw new Refusal('data-not-writable', { folder: dataFolder, reason: (error as Error).message })
  }
}

async function runServer(
  folder: string,
  unlock: () => void,
  extra: string[],
): Promise<EmbeddedServer> {
  const user = serverUser()
  const binaries = findBinaries(user)
  const cluster = clusterOf(folder)
  await stopOrphan(cluster)
  if (!existsSync(join(cluster, 'PG_VERSION'))) createCluster(cluster, binaries)
  const major = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (major !== serverMajor)
    throw new Refusal('database-version', { found: major, needed: serverMajor })

  const socket = mkdtempSync(join(tmpdir().length < 60 ? tmpdir() : '/tmp', 'matbaa-'))
  chmodSync(socket, 0o700)
  giveTo(user, socket)
  const log = openSync(join(folder, 'postgresql.log'), 'w')
  let child: ChildProcess | null = null
  let stopping = false

  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${socket}`,
    'unix_socket_permissions=0700',
    'max_connections=60',
    'shared_buffers=128MB',
    'jit=off',
    'logging_collector=off',
    'log_timezone=UTC',
    'timezone=UTC',
    ...extra,
  ]
  const launch = () => {
    child = spawn(
      join(binaries, 'bin/postgres'),
      ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])],
      {
        ...user,
        cwd: cluster,
        stdio: ['ignore', log, log],
        env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
        detached: true,
      },
    )
    child.once('error', () => {})
    child.once('exit', () => {
      child = null
      if (!stopping) setTimeout(() => stopping || launch(), 300)
    })
  }
  const stop = async () => {
    if (stopping) return
    stopping = true
    if (child !== null) await endProcess(child.pid as number)
    rmSync(socket, { recursive: true, force: true })
    unlock()
  }

  launch()
  const place = { host: socket, ...account }
  try {
    await untilReady(place)
  } catch {
    await stop()
    throw new Refusal('server-failed', { log: join(folder, 'postgresql.log') })
  }
  return { place, pid: () => child?.pid ?? null, stop }
}

/**
 * The cluster lives in the data folder. Where the server's account can't get there (root's home),
 * it lives under /var/lib/matbaa, and the data folder holds a link to it.
 */
function clusterOf(folder: string): string {
  const user = serverUser()
  const cluster = join(folder, 'postgresql')
  if (lstatSync(cluster, { throwIfNoEntry: false })?.isSymbolicLink()) return realpathSync(cluster)
  if (canReach(folder, user)) return cluster
  const elsewhere = join(
    '/var/lib/matbaa',
    createHash('sha256').update(folder).digest('hex').slice(0, 16),
  )
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 })
  symlinkSync(join(elsewhere, 'postgresql'), cluster)
  return join(elsewhere, 'postgresql')
}

/** Made beside its place and moved there whole, so that a start cut short leaves nothing half made. */
function createCluster(cluster: string, binaries: string): void {
  const user = serverUser()
  const half = `${cluster}.new`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  giveTo(user, half)
  const { status, stderr } = spawnSync(
    join(binaries, 'bin/initdb'),
    [
      '-D',
      half,
      '-U',
      account.user,
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C',
      '--no-instructions',
    ],
    { ...user, cwd: half, encoding: 'utf8', env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' } },
  )
  if (status !== 0) {
    rmSync(half, { recursive: true, force: true })
    throw new Refusal('server-failed', { reason: stderr })
  }
  renameSync(half, cluster)
}

/** A server whose Matbaa was killed goes on alone; it is stopped, in order, before a new one starts. */
async function stopOrphan(cluster: string): Promise<void> {
  const note = postmasterNote(cluster)
  if (note === null || !isPostgres(note.pid)) return
  await endProcess(note.pid)
  if (note.socket.includes('/matbaa-')) rmSync(note.socket, { recursive: true, force: true })
}

function postmasterNote(cluster: string): { pid: number; socket: string } | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), socket: lines[4] ?? '' }
  } catch {
    return null
  }
}

function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return process.platform !== 'linux'
  }
}

/** SIGINT asks PostgreSQL for a fast shutdown, SIGQUIT for one that recovers at the next start. */
async function endProcess(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    for (let waited = 0; waited < patience; waited += 20) {
      if (!isAlive(pid)) return
      await wait(20)
    }
  }
}

async function socketOfRunning(folder: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const note = postmasterNote(join(folder, 'postgresql'))
    if (note !== null && note.socket !== '') return note.socket
    await wait(100)
  }
  throw new Refusal('service-away')
}

/** Recovery after a crash can take its time; a server that gives up is started again meanwhile. */
async function untilReady(place: Place): Promise<void> {
  const deadline = Date.now() + 60_000
  for (;;) {
    const client = new pg.Client({ ...place, connectionTimeoutMillis: 2000 })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
      await wait(40)
    }
  }
}
