import assert from 'node:assert/strict'
import test from 'node:test'
import sharp from 'sharp'
import { apiDoor } from '../../src/api/api.ts'
import { createArticle } from '../../src/articles/create-article.ts'
import { submitArticle } from '../../src/articles/submit-article.ts'
import { addMedia } from '../../src/media/add-media.ts'
import { defaultSettings } from '../../src/paper/default-settings.ts'
import { readPaper } from '../../src/paper/read-paper.ts'
import { siteDoor } from '../../src/site/site.ts'
import { article, headline, p } from '../builders.ts'
import { harbourArticle, letMinutesPass, post } from '../posting.ts'
import { published } from '../published.ts'
import { openTestHouse, type TestHouse } from '../test-house.ts'

/** Signs that no keyboard types: each breaks a database, a document or the order of a line. */
const signs = ['\u0000', '\ud800', '\udfff\ud83d', '\u202e', '\u2067', '\u2028', '\ufffe']
const leftOver =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe]/ // oxlint-disable-line no-control-regex -- they are what is looked for

const text = { text: 'كلمة', marks: [{ kind: 'link', href: 'https://jarida.example/a' }] }
const some = article(headline('عنوان'), p('نص.'))
const quoted = { text: 'كلمة', marks: [{ kind: 'quotation', quotation: 'رقم' }] }

/** Fields of ids, choices and keys: what is no such thing is refused there. */
const takeNoWords = [
  'accent',
  'comments',
  'contactEmail',
  'country',
  'digits',
  'email',
  'kind',
  'media',
  'password',
  'provider',
  'quotationMarks',
  'section',
  'spokenLanguage',
  'timeZone',
]

type Request = {
  method: 'POST' | 'PUT' | 'PATCH'
  url: string | (() => Promise<string>)
  body: unknown
}

/** One request for every place where the API takes words. */
async function requestsOf({ db, cast, mediaFolder }: TestHouse): Promise<Request[]> {
  const file = await sharp({
    create: { width: 8, height: 8, channels: 3, background: '#0b5a5c' },
  })
    .png()
    .toBuffer()
  const media = (await addMedia(db, null, { file, name: 'صورة.png', mediaFolder })).id
  const comment = (await post(db, await harbourArticle(db))).comment.id
  const picture = { media, caption: 'شرح', credit: 'مصدر', alt: 'وصف' }
  const body = {
    schema: 1,
    blocks: [
      { kind: 'paragraph', content: [text, quoted] },
      { kind: 'heading', level: 2, content: [text] },
      {
        kind: 'quotation',
        content: [text],
        speaker: { name: 'متكلم', role: 'صفة' },
        occasion: 'مناسبة',
        spokenLanguage: 'fr',
        source: 'https://jarida.example/b',
      },
      { kind: 'list', ordered: false, items: [[text]] },
      { kind: 'table', caption: 'جدول', rows: [[[text]]] },
      { kind: 'image', ...picture },
      { kind: 'gallery', items: [picture] },
      { kind: 'embed', provider: 'youtube', url: 'https://www.youtube.com/watch?v=abcdefghijk' },
      { kind: 'openQuestion', content: [text] },
    ],
  }
  const words = {
    kicker: 'تمهيد',
    headline: 'عنوان',
    standfirst: 'ملخص',
    bylines: ['سلمى'],
    dateline: 'الرباط',
    section: '',
    tags: ['وسم'],
    slug: 'عنوان',
    kind: 'news',
    picture,
    body,
  }
  const legal = {
    publicationDirector: 'مدير',
    managers: [{ name: 'اسم', role: 'صفة' }],
    paperAddress: 'عنوان',
    host: 'مضيف',
    registration: 'رقم',
  }
  const entry = { label: 'باب', href: '/legal' }
  const draft = async () => (await createArticle(db, null, { text: some })).id
  return [
    { method: 'POST', url: '/api/articles', body: words },
    { method: 'POST', url: '/api/sections', body: { name: 'قسم', slug: '', description: 'و' } },
    { method: 'POST', url: '/api/tags', body: { name: 'وسم', slug: '' } },
    { method: 'POST', url: '/api/authors', body: { name: 'كاتب', slug: '', about: 'عنه' } },
    { method: 'POST', url: '/api/pages', body: { title: 'صفحة', slug: '', body } },
    {
      method: 'PUT',
      url: '/api/paper',
      body: { ...defaultSettings, name: 'جريدة', motto: 'ش', copyright: 'ح', legal },
    },
    { method: 'PUT', url: '/api/menus', body: { header: [entry], footer: [entry], sections: [] } },
    {
      method: 'PUT',
      url: '/api/front-page',
      body: { lead: null, seconds: [], breaking: { text: 'عاجل', article: null } },
    },
    {
      method: 'POST',
      url: '/api/staff',
      body: { name: 'زميل', email: 'x@example.test', role: 'reporter' },
    },
    { method: 'POST', url: '/api/tokens', body: { name: 'مفتاح' } },
    { method: 'PATCH', url: `/api/media/${media}`, body: { caption: 'ش', credit: 'م', alt: 'و' } },
    {
      method: 'POST',
      url: async () => `/api/articles/${await published(db, some)}/withdrawal`,
      body: { reason: 'سبب' },
    },
    {
      method: 'POST',
      url: async () => `/api/articles/${await draft()}/submission`,
      body: { note: 'ملاحظة' },
    },
    {
      method: 'POST',
      url: async () => {
        const { id } = await submitArticle(db, cast.nadia, { id: await draft(), note: '' })
        return `/api/articles/${id}/return`
      },
      body: { reason: 'سبب' },
    },
    { method: 'POST', url: `/api/comments/${comment}/removal`, body: { reason: 'سبب' } },
    { method: 'POST', url: '/api/sessions', body: { email: 'x@example.test', password: 'كلمة' } },
  ]
}

test('no field of the API falls over a sign that cannot be kept, and none keeps it', async (t) => {
  const house = await openTestHouse(t, [apiDoor])
  const wrong: string[] = []
  const taken = new Set<string>()
  const fields = new Set<string>()
  let sent = 0
  for (const { method, url: found, body } of await requestsOf(house)) {
    for (const place of placesOf(body)) {
      fields.add(String(place.at(-1)))
      for (const sign of signs) {
        sent += 1
        const spoiled = spoil(body, place, (word) => `${word}${sign}${sent}`)
        const url = typeof found === 'string' ? found : await found()
        const headers = { 'if-match': `"${(await readPaper(house.db)).version}"` }
        const answer = await house.ask('nadia', method, url, { body: spoiled, headers })
        const name = `${method} ${url} ${place.join('.')} ${JSON.stringify(sign)}`
        if (answer.statusCode >= 500) wrong.push(`${name}: ${answer.statusCode}`)
        if (answer.statusCode < 300 && wordsIn(answer.json()).some(isSpoiled)) {
          wrong.push(`${name}: kept`)
        }
        if (answer.statusCode < 300) taken.add(String(place.at(-1)))
      }
    }
  }
  assert.deepEqual(wrong, [])
  assert.deepEqual([...fields].filter((field) => !taken.has(field)).sort(), takeNoWords)
})

test('no question of the API falls over what an address can hold', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const { paths } = (await ask(null, 'GET', '/api/openapi.json')).json<{
    paths: Record<string, { get?: { parameters?: { name: string; in: string }[] } }>
  }>()
  const values = ['%00', '%ED%A0%80', '%FF', '%', '-1', '9'.repeat(19), 'a'.repeat(3000), '1e9', '']
  const wrong: string[] = []
  for (const [path, { get }] of Object.entries(paths)) {
    if (get === undefined) continue
    const url = path.replace('{secret}', 'x').replace(/\{\w+\}/g, '1')
    const asked = (get.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name)
    const tries = [
      ...values.map((value) => path.replace(/\{\w+\}/g, value)),
      ...asked.flatMap((name) => values.map((value) => `${url}?${name}=${value}`)),
      ...asked.map((name) => `${url}?${name}=1&${name}=2`),
      `${url}?__proto__[x]=1&constructor.prototype.x=1`,
    ]
    for (const one of tries) {
      const { statusCode } = await ask('nadia', 'GET', one)
      if (statusCode >= 500) wrong.push(`${one.slice(0, 120)}: ${statusCode}`)
    }
  }
  assert.deepEqual(wrong, [])
})

test('no field of the comment form falls over a sign that cannot be kept, and none shows it', async (t) => {
  const { db, server } = await openTestHouse(t, [siteDoor])
  const id = await published(db, {
    ...article(headline('الميناء'), p('نص.')),
    comments: 'publish-first',
  })
  // As bytes: a form can hold what no string can.
  const bytes = ['%00', '%ED%A0%80', '%ED%BF%BF', '%E2%80%AE', '%FF%FE', '%C0%AF', '%E2%81%A7']
  for (const field of ['name', 'text', 'website']) {
    for (const [at, sign] of bytes.entries()) {
      const fields = { name: 'Omar', text: `words ${field} ${at}`, website: '' }
      const payload = Object.entries({ ...fields, [field]: `x${sign}y${at}` })
        .map((pair) => pair.join('='))
        .join('&')
      const { statusCode } = await server.inject({
        method: 'POST',
        url: `/a/${id}/comments`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: payload.replaceAll(' ', '+'),
      })
      assert.equal(statusCode, 303, `${field} ${sign}`)
      await letMinutesPass(db, 15)
    }
  }
  const { body } = await server.inject(encodeURI('/articles/الميناء'))
  assert.equal(body.match(/class="comment-name"/g)?.length, 14, 'the trapped ones are not shown')
  assert.ok(!leftOver.test(body))
})

type Place = (string | number)[]

/** Where in a body there are words. */
function placesOf(body: unknown, above: Place = []): Place[] {
  if (typeof body === 'string') return [above]
  if (typeof body !== 'object' || body === null) return []
  return Object.entries(body).flatMap(([key, inside]) => placesOf(inside, [...above, key]))
}

function spoil(body: unknown, [first, ...rest]: Place, by: (word: string) => string): unknown {
  if (first === undefined) return by(String(body))
  if (Array.isArray(body)) {
    return body.map((one: unknown, at) => (at === Number(first) ? spoil(one, rest, by) : one))
  }
  const fields = body as Record<string, unknown>
  return { ...fields, [first]: spoil(fields[first], rest, by) }
}

function isSpoiled(word: string): boolean {
  return leftOver.test(word) || !word.isWellFormed()
}

function wordsIn(answer: unknown): string[] {
  if (typeof answer === 'string') return [answer]
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(wordsIn) : []
}
