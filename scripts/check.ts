import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findBrowser } from '../test/find-browser.ts'
import { startTestServer } from '../test/test-server.ts'

/**
 * Every check of the house, by name, in one run: `npm test`. `--long` runs the fault rounds in
 * full; `--only word` the steps whose name holds the word.
 */

type Step = { name: string; run(): Promise<boolean> }

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name: string) => `node_modules/.bin/${name}`
const isLong = process.argv.includes('--long')
const only = process.argv.includes('--only')
  ? process.argv[process.argv.indexOf('--only') + 1]
  : undefined
const counted = { passed: 0, failed: 0, skipped: 0 }

const steps: Step[] = [
  { name: 'format', run: () => succeeds(bin('oxfmt'), ['--check']) },
  { name: 'lint', run: () => succeeds(bin('oxlint'), []) },
  { name: 'types of the server', run: () => succeeds(bin('tsc'), ['-p', 'tsconfig.json']) },
  {
    name: 'types of the browser',
    run: () => succeeds(bin('tsc'), ['-p', 'tsconfig.browser.json']),
  },
  {
    name: 'types of the browser’s tests',
    run: () => succeeds(bin('tsc'), ['-p', 'tsconfig.browser-tests.json']),
  },
  { name: 'build', run: () => succeeds(process.execPath, ['scripts/build.ts']) },
  { name: 'policies', run: () => tests('test/policies/*.test.ts') },
  { name: 'rooms and doors', run: () => tests('src/**/*.test.ts') },
  { name: 'journeys in a browser', run: () => tests('test/journeys/*.test.ts', 1) },
  { name: 'faults', run: () => tests('test/faults/*.test.ts', 1) },
]

process.stdout.write(`Node ${process.version}\n`)
findBrowser()
const server =
  process.env['MATBAA_TEST_DATABASE_URL'] === undefined ? await startTestServer() : undefined
const environment = {
  ...process.env,
  ...(server === undefined ? {} : { MATBAA_TEST_DATABASE_URL: server.url }),
  ...(isLong ? { MATBAA_TEST_LONG: '1' } : {}),
}
const failures: string[] = []
try {
  for (const step of steps.filter(({ name }) => only === undefined || name.includes(only))) {
    const started = performance.now()
    const isPassed = await step.run()
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    process.stdout.write(`${isPassed ? 'passed' : 'FAILED'}: ${step.name} (${seconds} s)\n`)
    if (!isPassed) failures.push(step.name)
  }
} finally {
  await server?.stop()
}
if (failures.length > 0) process.stdout.write(`Failed: ${failures.join(', ')}\n`)
const { passed, failed, skipped } = counted
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`)
process.exitCode = failures.length > 0 ? 1 : 0

function succeeds(command: string, words: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    spawn(command, words, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: environment,
    }).once('exit', (code) => resolve(code === 0))
  })
}

/** Runs test files with Node's runner and adds its closing figures to ours. */
function tests(pattern: string, atOnce = 2): Promise<boolean> {
  const files = globSync(pattern, { cwd: root }).sort()
  if (files.length === 0) return Promise.resolve(true)
  return new Promise((resolve) => {
    const words = [
      '--import',
      './src/cli/tsx.js',
      '--test',
      `--test-concurrency=${atOnce}`,
      '--test-reporter=./test/reporter.ts',
      '--test-timeout=600000',
      ...files,
    ]
    const child = spawn(process.execPath, words, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: environment,
    })
    let tail = ''
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk)
      tail = (tail + chunk.toString()).slice(-2000)
    })
    child.once('exit', (code) => {
      const figures = /(\d+) passed, (\d+) failed, (\d+) skipped\s*$/.exec(tail)
      counted.passed += Number(figures?.[1] ?? 0)
      counted.failed += Number(figures?.[2] ?? 0)
      counted.skipped += Number(figures?.[3] ?? 0)
      resolve(code === 0 && figures !== null)
    })
  })
}
