import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { gunzipSync } from 'node:zlib'
import { occasionData } from './occasion-data.ts'
import { personData } from './person-data.ts'
import { sampleFrame } from './sample-view.ts'
import type { SayingView } from './sayings-view.ts'

const saying: SayingView = {
  id: '1',
  words: 'سنبني الجسر',
  day: '2026-03-01',
  isDaySaid: true,
  speaker: { name: 'سعاد', role: 'وزيرة', href: '/people/x' },
  occasion: { name: 'ندوة الميناء', href: '/occasions/x' },
  place: 'أكادير',
  spokenLanguage: 'fr',
  printedLanguage: 'ar',
  translator: 'وكالة الساحل',
  source: 'https://a.example/',
  articles: [{ name: 'خبر', href: '/articles/x' }],
}
const frame = sampleFrame()
const sayings = { sayings: [saying], newerHref: null, olderHref: null }

const person = () =>
  personData({
    frame,
    person: {
      id: '1',
      name: 'سعاد',
      slug: 'x',
      about: 'مهندسة',
      country: 'MA',
      portrait: null,
      names: [{ name: 'Souad', kind: 'latin' }],
      offices: [
        { id: '1', title: 'وزيرة النقل', startOn: '2021-10-08', endOn: null },
        { id: '2', title: 'رئيسة البلدية', startOn: null, endOn: '2021-10-07' },
      ],
    },
    portrait: null,
    path: '/people/x',
    words: '',
    year: null,
    years: [{ year: 2026, count: 1 }],
    sayings,
  })

const occasion = () =>
  occasionData({
    frame,
    occasion: {
      id: '1',
      kind: 'summit',
      title: 'ندوة الميناء',
      slug: 'x',
      place: 'أكادير',
      startOn: '2026-03-01',
      startTime: null,
      endOn: '2026-03-02',
      minutes: 45,
      access: null,
      participants: [],
    },
    path: '/occasions/x',
    participants: [{ name: 'سعاد', href: '/people/x' }],
    count: 1,
    sayings,
  })

test('an office that is over is no title of today', () => {
  const [first] = person()['@graph'] as Record<string, unknown>[]
  assert.deepEqual(first?.['jobTitle'], ['وزيرة النقل'])
})

/** What we use of schema.org, each property with the type that has it. */
const used: Record<string, string[]> = {
  Person: ['name', 'url', 'alternateName', 'jobTitle', 'description', 'nationality'],
  Country: ['name'],
  Quotation: [
    'text',
    'inLanguage',
    'dateCreated',
    'spokenByCharacter',
    'recordedAt',
    'locationCreated',
    'translator',
    'isBasedOn',
    'subjectOf',
  ],
  Event: ['name', 'url', 'startDate', 'endDate', 'duration', 'location', 'attendee'],
  Place: ['name'],
  NewsArticle: ['headline', 'url'],
}

test('the data of people and occasions uses the words of schema.org that we looked up', () => {
  const found: Record<string, Set<string>> = {}
  for (const data of [person(), occasion()]) {
    walk(data['@graph'], (type, property) => (found[type] ??= new Set()).add(property))
  }
  const sorted = (lists: Record<string, Iterable<string>>) =>
    Object.fromEntries(Object.entries(lists).map(([type, list]) => [type, [...list].sort()]))
  assert.deepEqual(sorted(found), sorted(used))
})

const file = new URL(
  '../../../shared/data/schemas/schemaorg-30.0-current-https.jsonld.gz',
  import.meta.url,
)

test(
  'every type and property of people and occasions is in schema.org 30.0, where it belongs',
  { skip: existsSync(file) ? false : 'schema.org 30.0 is not beside the repository' },
  () => {
    const vocabulary = readVocabulary()
    for (const [type, properties] of Object.entries(used)) {
      const types = ancestorsOf(vocabulary, `schema:${type}`)
      for (const property of properties) {
        const domains = idsOf(vocabulary.get(`schema:${property}`)?.['schema:domainIncludes'])
        assert.ok(
          domains.some((domain) => types.has(domain)),
          `${type}.${property}`,
        )
      }
    }
  },
)

type Term = Record<string, unknown> & { '@id': string }

function readVocabulary(): Map<string, Term> {
  const { '@graph': terms } = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as {
    '@graph': Term[]
  }
  return new Map(terms.map((term) => [term['@id'], term]))
}

function idsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && '@id' in one ? [String(one['@id'])] : [],
  )
}

function ancestorsOf(vocabulary: Map<string, Term>, type: string): Set<string> {
  const found = new Set([type])
  for (const one of found) {
    for (const above of idsOf(vocabulary.get(one)?.['rdfs:subClassOf'])) found.add(above)
  }
  return found
}

function walk(data: unknown, see: (type: string, property: string) => void): void {
  if (Array.isArray(data)) return data.forEach((one) => walk(one, see))
  if (typeof data !== 'object' || data === null) return
  const { '@type': type, ...properties } = data as Record<string, unknown>
  for (const [property, value] of Object.entries(properties)) {
    see(String(type), property)
    walk(value, see)
  }
}
