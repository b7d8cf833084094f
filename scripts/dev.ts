import { spawn, type ChildProcess } from 'node:child_process'
import { watch } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The house with reload: a change of the server's sources restarts it, the newsroom is built again as it changes. */

const root = fileURLToPath(new URL('..', import.meta.url))
let house: ChildProcess | undefined
let timer: NodeJS.Timeout | undefined

function open(): void {
  house = spawn(process.execPath, ['src/cli/matbaa.js', 'start'], { cwd: root, stdio: 'inherit' })
}

function reopen(): void {
  clearTimeout(timer)
  timer = setTimeout(() => {
    house?.once('exit', open)
    house?.kill('SIGTERM')
  }, 200)
}

watch(`${root}/src`, { recursive: true }, (_event, name) => {
  if (name !== null && /\.(ts|tsx|css|html|sql|svg)$/.test(name) && !name.includes('.test.'))
    reopen()
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    house?.once('exit', () => process.exit(0))
    house?.kill(signal)
  })
}
open()
