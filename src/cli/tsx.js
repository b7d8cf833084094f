// Node strips types but not JSX: .tsx files are transformed when they are loaded, once for each text.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const kept = fileURLToPath(new URL('../../dist/templates', import.meta.url))
const require = createRequire(import.meta.url)

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context)
    const file = fileURLToPath(url)
    return {
      format: 'module',
      source: transformed(file, readFileSync(file, 'utf8')),
      shortCircuit: true,
    }
  },
})

function transformed(file, source) {
  const place = join(kept, `${createHash('sha256').update(file).update(source).digest('hex')}.js`)
  try {
    return readFileSync(place, 'utf8')
  } catch {
    const { code } = require('esbuild').transformSync(source, {
      loader: 'tsx',
      format: 'esm',
      target: 'node22',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcefile: file,
      sourcemap: 'inline',
    })
    keep(place, code)
    return code
  }
}

/** Written beside and moved, so that two starts at once never read half a file; a folder that can't be written is no fault. */
function keep(place, code) {
  try {
    mkdirSync(kept, { recursive: true })
    writeFileSync(`${place}.${process.pid}`, code)
    renameSync(`${place}.${process.pid}`, place)
  } catch {
    return
  }
}
