import { buildStale } from '../src/cli/build-stale.ts'

await buildStale((text) => process.stderr.write(`${text}\n`))
