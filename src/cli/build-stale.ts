import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { commandLine } from '../language/catalogue/command-line.ts'
import { say } from '../language/say.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const mark = join(root, 'dist/built-from')

/** Builds the newsroom app when its sources are not those of the last build. */
export async function buildStale(tell: (text: string) => void): Promise<void> {
  const sources = hashOfSources()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === sources) return
  tell(say(commandLine, 'building'))
  const { build } = await import('vite')
  await build({
    root: join(root, 'src/newsroom'),
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
  })
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(mark, sources)
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
