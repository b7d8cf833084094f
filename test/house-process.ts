import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export type Addresses = { site: string; newsroom: string; owner?: string }

export type HouseProcess = {
  addresses: Addresses
  child: ChildProcess
  /** What it said on standard error so far. */
  said(): string
  end(signal?: NodeJS.Signals): Promise<number | null>
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** `matbaa` as a process of its own, as the README starts it. */
export function runMatbaa(
  words: string[],
  environment: Record<string, string>,
  input = '',
): ChildProcess {
  const child = spawn(process.execPath, ['src/cli/matbaa.js', ...words], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      MATBAA_LOG: 'warn',
      ...environment,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin?.end(input)
  return child
}

/** Runs a command to its end. */
export async function matbaa(
  words: string[],
  environment: Record<string, string>,
  input = '',
): Promise<{ code: number | null; out: string; said: string }> {
  const child = runMatbaa(words, environment, input)
  const [out, said] = [collect(child, 'stdout'), collect(child, 'stderr')]
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out: out(), said: said() }
}

/** Starts a house on a free port and waits for its addresses. */
export async function startHouse(
  dataFolder: string,
  environment: Record<string, string> = {},
): Promise<HouseProcess> {
  const child = runMatbaa(['start', '--json'], {
    PORT: '0',
    MATBAA_DATA: dataFolder,
    MATBAA_DEMO: 'off',
    ...environment,
  })
  const [out, said] = [collect(child, 'stdout'), collect(child, 'stderr')]
  const ended = once(child, 'exit')
  const addresses = await new Promise<Addresses>((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (out().includes('\n')) resolve(JSON.parse(out()) as Addresses)
    })
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said()} ${out()}`)))
  })
  return {
    addresses,
    child,
    said,
    async end(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      const [code] = (await ended) as [number | null]
      return code
    },
  }
}

function collect(child: ChildProcess, stream: 'stdout' | 'stderr'): () => string {
  let text = ''
  child[stream]?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return () => text
}
