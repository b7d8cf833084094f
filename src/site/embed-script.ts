import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'

const source = readFileSync(new URL('embeds.island.ts', import.meta.url), 'utf8')
const { code } = transformSync(source, {
  loader: 'ts',
  format: 'esm',
  target: 'es2020',
  minify: true,
})
const hash = createHash('sha256').update(code).digest('hex').slice(0, 12)

/** The only script readers get, and only where an article embeds something. */
export const embedScript = {
  path: `/assets/embeds-${hash}.js`,
  bytes: Buffer.from(code),
  type: 'text/javascript',
}
