import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'

/** An island as readers get it: small, and with its content in its name. */
export function islandScript(name: string): { path: string; bytes: Buffer; type: string } {
  const source = readFileSync(new URL(`${name}.island.ts`, import.meta.url), 'utf8')
  const { code } = transformSync(source, {
    loader: 'ts',
    format: 'esm',
    target: 'es2020',
    minify: true,
  })
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12)
  return {
    path: `/assets/${name}-${hash}.js`,
    bytes: Buffer.from(code),
    type: 'text/javascript',
  }
}
