import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { removeData } from '../test/remove-data.ts'

/**
 * Speed beside the physical limit: a bare Node server that sends the same headers and the same
 * bytes from memory, in the same run. Server on one core, load (wrk) on the other.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const seconds = Number(process.env['BENCH_SECONDS'] ?? '8')
const connections = 16

type Figures = { requests: number; p50: string; p99: string; errors: string }

const folder = mkdtempSync(join(tmpdir(), 'matbaa-bench-'))
const children: ChildProcess[] = []
try {
  requireTools()
  const started = performance.now()
  const origin = await startHouse()
  const startTime = performance.now() - started
  const home = await fetch(`${origin}/`)
  const homeHtml = await home.text()
  const articlePath = /href="(\/articles\/[^"]+)"/.exec(homeHtml)?.[1]
  if (articlePath === undefined) throw new Error('the home page links no article')

  process.stdout.write(
    `Node ${process.version}, ${cpus()[0]?.model ?? ''}, wrk ${connections} connections, ${seconds} s each\n`,
  )
  process.stdout.write(
    `start to first page: ${(startTime / 1000).toFixed(1)} s (empty data folder, demonstration newspaper made)\n\n`,
  )
  process.stdout.write('page              bytes   req/s     p50       p99   of bare Node\n')
  for (const [name, path] of [
    ['article', articlePath],
    ['home', '/'],
  ] as const) {
    const response = await fetch(`${origin}${path}`, { headers: { 'accept-encoding': 'identity' } })
    const body = Buffer.from(await response.arrayBuffer())
    const bare = await startBare(response.headers, body)
    load(`${origin}${path}`, 2)
    const ours = load(`${origin}${path}`, seconds)
    const theirs = load(bare, seconds)
    line(`${name}`, body.length, ours, `${((ours.requests / theirs.requests) * 100).toFixed(1)} %`)
    line(`${name}, bare Node`, body.length, theirs, '100 %')
  }
} finally {
  for (const child of children) child.kill('SIGTERM')
  await new Promise((resolve) => setTimeout(resolve, 1500))
  removeData(folder)
}

function requireTools(): void {
  for (const tool of ['wrk', 'taskset']) {
    if (spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0) {
      throw new Error(`${tool} is missing (Debian: apt-get install wrk util-linux)`)
    }
  }
}

async function startHouse(): Promise<string> {
  const child = spawn(
    'taskset',
    ['-c', '0', process.execPath, 'src/cli/matbaa.js', 'start', '--json'],
    {
      cwd: root,
      env: { ...process.env, PORT: '0', MATBAA_DATA: folder, MATBAA_LOG: 'warn' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  children.push(child)
  const { site } = JSON.parse(await firstLine(child)) as { site: string }
  return site.replace(/\/$/, '')
}

async function startBare(headers: Headers, body: Buffer): Promise<string> {
  const file = join(folder, 'bare.json')
  const sent = Object.fromEntries(
    [...headers].filter(
      ([name]) => !['connection', 'date', 'keep-alive', 'transfer-encoding'].includes(name),
    ),
  )
  writeFileSync(file, JSON.stringify({ headers: sent, body: body.toString('base64') }))
  const child = spawn('taskset', ['-c', '0', process.execPath, 'bench/bare-server.ts', file], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  return firstLine(child)
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('\n')) resolve(text.split('\n')[0] as string)
    })
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)))
  })
}

function load(url: string, duration: number): Figures {
  const words = ['-c', '1', 'wrk', '-t1', `-c${connections}`, `-d${duration}s`, '--latency', url]
  const { stdout } = spawnSync('taskset', words, { encoding: 'utf8' })
  const find = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? '-'
  return {
    requests: Number(find(/Requests\/sec:\s+([\d.]+)/)),
    p50: find(/50%\s+(\S+)/),
    p99: find(/99%\s+(\S+)/),
    errors: find(/Non-2xx or 3xx responses: (\d+)/),
  }
}

function line(name: string, bytes: number, figures: Figures, share: string): void {
  const errors = figures.errors === '-' ? '' : `  ${figures.errors} errors`
  process.stdout.write(
    `${name.padEnd(18)}${String(bytes).padStart(5)}${figures.requests.toFixed(0).padStart(8)}${figures.p50.padStart(10)}${figures.p99.padStart(10)}   ${share}${errors}\n`,
  )
}
