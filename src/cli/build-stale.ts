import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { commandLine } from '../language/catalogue/command-line.ts'
import { Refusal } from '../language/refusal.ts'
import { say } from '../language/say.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const mark = join(root, 'dist/built-from')

/** Builds the newsroom app when its sources are not those of the last build. */
export async function buildStale(tell: (text: string) => void): Promise<void> {
  const sources = hashOfSources()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === sources) return
  tell(say(commandLine, 'building'))
  await build()
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(mark, sources)
}

/** In a process of its own: what a build takes of memory goes with it. */
async function build(): Promise<void> {
  const vite = join(
    dirname(createRequire(import.meta.url).resolve('vite/package.json')),
    'bin/vite.js',
  )
  const words = [vite, 'build', '--config', join(root, 'vite.config.ts'), '--logLevel', 'warn']
  const child = spawn(process.execPath, [...words, join(root, 'src/newsroom')], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Refusal('internal-error', { reason: `vite build: ${code}` })
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  const files = globSync(['src/**/*.{ts,tsx,css,html}', 'package-lock.json', 'vite.config.ts'], {
    cwd: root,
  })
  for (const file of files.filter((name) => !name.includes('.test.')).sort()) {
    hash.update(file).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}
