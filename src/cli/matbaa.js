#!/usr/bin/env node
// Plain JavaScript, so that a Node too old to read the rest can say so.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || major === 23 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `مطبعة تحتاج إلى Node 22.19 أو 24 فما فوق، وهذا Node ${process.versions.node}. شغّلها بالأمر npm start أو npx matbaa.\n`,
  )
  process.exit(1)
}
await import('./tsx.js')
const { run } = await import('./run.ts')
await run(process.argv.slice(2))
