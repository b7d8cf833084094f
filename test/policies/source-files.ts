import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export type SourceFile = { path: string; text: string; lines: number }

/** Files of the tree by pattern, paths from the root with forward slashes. */
export function sourceFiles(...patterns: string[]): SourceFile[] {
  return globSync(patterns, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(`${root}/${path}`, 'utf8')
      return { path, text, lines: text.split('\n').length - 1 }
    })
}
