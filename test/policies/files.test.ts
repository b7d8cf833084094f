import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import test from 'node:test'
import { root, sourceFiles } from './source-files.ts'

/** Files over 300 lines, each with the reason why it is better whole. */
const longFiles: Record<string, string> = {
  'src/api/contract.ts': 'what goes over the wire is read as one page',
}

const files = sourceFiles('{src,test,scripts,bench}/**/*.{ts,tsx,js,css}')

test('a file keeps to 300 lines, or the list says why not', () => {
  const long = files.filter(({ lines }) => lines > 300).map(({ path }) => path)
  assert.deepEqual(long, Object.keys(longFiles).sort())
})

test('a file bears the name of what it holds', () => {
  const vague = files.filter(({ path }) =>
    /(^|\/)(index|utils?|helpers?|managers?|services?|common|misc)([.-][a-z.]*)?$|[A-Z_ ]/.test(
      path.split('/').at(-1) as string,
    ),
  )
  assert.deepEqual(
    vague.map(({ path }) => path),
    [],
  )
})

test('every room gives its reading order in at most 15 lines', () => {
  const rooms = [
    'language',
    'database',
    'logbook',
    'staff',
    'paper',
    'people',
    'media',
    'quotations',
    'articles',
    'storylines',
    'assistant',
    'comments',
    'search',
    'demo',
    'pages',
    'http',
    'api',
    'site',
    'newsroom',
    'jobs',
    'cli',
  ]
  for (const room of rooms) {
    const path = `src/${room}/README.md`
    assert.ok(existsSync(`${root}/${path}`), `${path} is missing`)
    const [readme] = sourceFiles(path)
    assert.ok((readme?.lines ?? 0) <= 15, `${path} has ${readme?.lines} lines`)
  }
})

test('no check is switched off without a reason on its line', () => {
  const silent = files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => /(oxlint|eslint)-disable|@ts-(ignore|expect-error|nocheck)/.test(line))
      .filter((line) => !line.includes('test(') && !/ -- \S|: \S.{10}/.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  )
  assert.deepEqual(
    silent.filter((line) => !line.startsWith('test/policies/')),
    [],
  )
})

test('nothing in the tree names a machine, a registry or a secret', () => {
  const patterns = [
    /\/work\//,
    /registry\.npmjs/,
    /deb\.debian\.org/,
    /-----BEGIN [A-Z ]*PRIVATE KEY/,
  ]
  const named = sourceFiles(
    '*.{md,json,ts}',
    '{src,test,scripts,bench,docs}/**/*.*',
    '.ci/*',
  ).filter(
    ({ path, text }) =>
      !path.startsWith('test/policies/') && patterns.some((pattern) => pattern.test(text)),
  )
  assert.deepEqual(
    named.map(({ path }) => path),
    [],
  )
})
