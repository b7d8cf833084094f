import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { gunzipSync } from 'node:zlib'
import { articleData } from './article-data.ts'
import { harbour, politics, sampleArticle, sampleFrame } from './sample-view.ts'

const at = new Date('2026-03-03T08:00:00Z')

/** An article with everything that its data can tell. */
function whole(): Record<string, unknown> {
  return articleData({
    ...sampleArticle({
      standfirst: 'تقديم',
      picture: { media: harbour.id, caption: 'شرح', credit: 'مصدر' },
    }),
    frame: sampleFrame({ logo: harbour.id }),
    bylines: [{ name: 'سلمى', href: '/authors/1' }],
    trail: [{ name: politics.name, href: '/sections/1' }],
    tags: [{ name: 'النهر', href: '/tags/1' }],
    updatedAt: at,
    notices: [
      { id: '1', articleId: '1', kind: 'correction', text: 'تصحيح.', wording: null, at },
      { id: '2', articleId: '1', kind: 'update', text: 'تحديث.', wording: null, at },
    ],
  })
}

test('a notice is a CorrectionComment of the article, with its day and its words', () => {
  assert.deepEqual(whole()['correction'], [
    { '@type': 'CorrectionComment', datePublished: at.toISOString(), text: 'تصحيح.' },
    { '@type': 'CorrectionComment', datePublished: at.toISOString(), text: 'تحديث.' },
  ])
  assert.ok(!('correction' in articleData(sampleArticle())))
})

/** What we use of schema.org, each property with the type that has it. */
const used: Record<string, string[]> = {
  NewsArticle: [
    'headline',
    'description',
    'inLanguage',
    'mainEntityOfPage',
    'datePublished',
    'dateModified',
    'image',
    'author',
    'publisher',
    'articleSection',
    'keywords',
    'correction',
  ],
  ImageObject: ['url', 'width', 'height', 'caption', 'creditText'],
  Person: ['name', 'url'],
  NewsMediaOrganization: ['name', 'url', 'logo'],
  CorrectionComment: ['datePublished', 'text'],
}

test('the data of an article uses the words of schema.org that we looked up, and no other', () => {
  const found: Record<string, Set<string>> = {}
  walk(whole(), (type, property) => (found[type] ??= new Set()).add(property))
  const sorted = (lists: Record<string, Iterable<string>>) =>
    Object.fromEntries(Object.entries(lists).map(([type, list]) => [type, [...list].sort()]))
  assert.deepEqual(sorted(found), sorted(used))
})

const file = new URL(
  '../../../shared/data/schemas/schemaorg-30.0-current-https.jsonld.gz',
  import.meta.url,
)

test(
  'every type and property of the data is in schema.org 30.0, where it belongs',
  { skip: existsSync(file) ? false : 'schema.org 30.0 is not beside the repository' },
  () => {
    const vocabulary = readVocabulary()
    const kinds = ['NewsArticle', 'ReportageNewsArticle', 'OpinionNewsArticle']
    for (const kind of kinds) assert.ok(vocabulary.has(`schema:${kind}`), kind)
    for (const [type, properties] of Object.entries(used)) {
      const types = withAncestors(vocabulary, `schema:${type}`)
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

type Term = Record<string, unknown>

function readVocabulary(): Map<string, Term> {
  const { '@graph': graph } = JSON.parse(gunzipSync(readFileSync(file)).toString()) as {
    '@graph': Term[]
  }
  return new Map(graph.map((term) => [String(term['@id']), term]))
}

function withAncestors(vocabulary: Map<string, Term>, type: string): Set<string> {
  const above = idsOf(vocabulary.get(type)?.['rdfs:subClassOf'])
  return new Set([type, ...above.flatMap((one) => [...withAncestors(vocabulary, one)])])
}

function idsOf(value: unknown): string[] {
  const list = (Array.isArray(value) ? value : [value]) as ({ '@id': string } | undefined)[]
  return list.flatMap((one) => (one === undefined ? [] : [one['@id']]))
}

function walk(value: unknown, tell: (type: string, property: string) => void): void {
  if (Array.isArray(value)) return value.forEach((one) => walk(one, tell))
  if (typeof value !== 'object' || value === null) return
  const { '@type': type, '@context': _, ...properties } = value as Term
  for (const [property, inner] of Object.entries(properties)) {
    tell(String(type), property)
    walk(inner, tell)
  }
}
