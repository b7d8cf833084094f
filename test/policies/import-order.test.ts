import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import test from 'node:test'
import { root, sourceFiles } from './source-files.ts'

/** The map is the law: ARCHITECTURE.md is read, not repeated. */

type Place = { name: string; kind: 'room' | 'shared' | 'door'; order: number }

const map = readFileSync(`${root}/ARCHITECTURE.md`, 'utf8')
const places = [
  ...placesUnder('Rooms', 'room'),
  ...placesUnder('For doors only', 'shared'),
  ...placesUnder('Doors', 'door'),
]

function placesUnder(title: string, kind: Place['kind']): Place[] {
  const section = map.split(/^## /m).find((part) => part.startsWith(title)) ?? ''
  return [...section.matchAll(/^(?:\d+\.|-) `([a-z.]+?)\/?`/gm)].map((match, order) => ({
    name: match[1] as string,
    kind,
    order,
  }))
}

function placeOf(path: string): Place | undefined {
  const name = path.replace(/^src\//, '').split('/')[0]
  return places.find((place) => place.name === name)
}

const files = sourceFiles('src/**/*.{ts,tsx,js}')
const importsOf = new Map(files.map(({ path, text }) => [path, imports(path, text)]))

type Import = { path: string; isTypeOnly: boolean }

function imports(from: string, text: string): Import[] {
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?from\s*)?['"](\.[^'"]+)['"]|import\(['"](\.[^'"]+)['"]\)/g,
  )
  return [...statements].map((match) => ({
    path: posix.join(posix.dirname(from), (match[2] ?? match[3]) as string),
    isTypeOnly: match[1] !== undefined,
  }))
}

const isTest = (path: string) => path.includes('.test.')

test('the map names every folder of the house, and no other', () => {
  const folders = new Set(
    files
      .filter(({ path }) => !isTest(path))
      .map(({ path }) => path.replace(/^src\//, '').split('/')[0] as string),
  )
  assert.deepEqual(
    [...folders].filter((folder) => !places.some((place) => place.name === folder)),
    [],
  )
  assert.deepEqual(
    places.map(({ name }) => name).filter((name) => !folders.has(name)),
    [],
  )
})

test('a room imports only rooms above it, a door no other door, no room a door', () => {
  const broken: string[] = []
  for (const [from, targets] of importsOf) {
    if (isTest(from)) continue
    for (const target of targets)
      if (!isAllowed(from, target)) broken.push(`${from} -> ${target.path}`)
  }
  assert.deepEqual(broken, [])
})

function isAllowed(from: string, { path, isTypeOnly }: Import): boolean {
  const here = placeOf(from)
  const there = placeOf(path)
  if (here === undefined || there === undefined) return !path.startsWith('src/')
  if (here.name === there.name) return true
  if (here.name === 'newsroom') return isAllowedInNewsroom(path, isTypeOnly)
  if (here.kind === 'room') return there.kind === 'room' && there.order < here.order
  if (here.kind === 'shared') return there.kind === 'room'
  if (there.kind !== 'door') return true
  if (here.name === 'main.ts') return true
  return from === 'src/cli/start.ts' && there.name === 'main.ts'
}

/** The browser takes words, nouns, the look of the page, and the types of the wire. */
function isAllowedInNewsroom(path: string, isTypeOnly: boolean): boolean {
  if (path === 'src/api/contract.ts') return isTypeOnly
  if (path.startsWith('src/language/')) return true
  if (path.startsWith('src/pages/css/')) return true
  return nounFiles.has(path)
}

const nounFiles = new Set([
  'src/articles/article.ts',
  'src/articles/body.ts',
  'src/articles/correct-wording.ts',
  'src/articles/correction.ts',
  'src/articles/provider-of.ts',
  'src/articles/revision.ts',
  'src/comments/comment.ts',
  'src/media/media.ts',
  'src/paper/paper.ts',
  'src/people/occasion.ts',
  'src/people/person.ts',
  'src/staff/staff.ts',
  'src/storylines/storyline.ts',
])

test('no file imports itself by way of others', () => {
  const cycles: string[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
      return
    }
    if (done.has(path)) return
    for (const target of importsOf.get(path) ?? []) {
      if (!target.isTypeOnly) visit(target.path, [...trail, path])
    }
    done.add(path)
  }
  for (const path of importsOf.keys()) visit(path, [])
  assert.deepEqual(cycles, [])
})

test('SQL stands in stores and in the database room only', () => {
  const elsewhere = files.filter(
    ({ path, text }) =>
      !path.startsWith('src/database/') &&
      !path.endsWith('-store.ts') &&
      !isTest(path) &&
      (/\bsql(<[^`]*>)?`/.test(text) || /from 'kysely'/.test(text)),
  )
  assert.deepEqual(
    elsewhere.map(({ path }) => path),
    [],
  )
})

test('only config.ts reads the environment', () => {
  const readers = files.filter(
    ({ path, text }) => path !== 'src/config.ts' && text.includes('process.env'),
  )
  assert.deepEqual(
    readers.map(({ path }) => path),
    [],
  )
})
