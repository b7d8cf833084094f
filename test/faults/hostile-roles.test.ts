import assert from 'node:assert/strict'
import test from 'node:test'
import { apiDoor } from '../../src/api/api.ts'
import { createArticle } from '../../src/articles/create-article.ts'
import { defaultSettings } from '../../src/paper/default-settings.ts'
import { may, type Permission } from '../../src/staff/staff.ts'
import { article, headline, p } from '../builders.ts'
import type { Cast } from '../cast.ts'
import { published } from '../published.ts'
import { openTestHouse, type TestHouse } from '../test-house.ts'

/** Who may knock: anybody, every colleague, or whoever the one table gives the permission. */
type Route = { for: Permission | 'everybody' | 'colleagues'; body?: unknown }

const nobody = '999999999'
const reason = { reason: 'لأن' }
const supported = { article: nobody, sentence: 'جملة' }
const page = { title: 'صفحة', body: { schema: 1, blocks: [] } }
const menus = { header: [], footer: [], sections: [] }

/** Every route of the API, with a body that passes its schema. */
const routes: Record<string, Route> = {
  'POST /api/sessions': { for: 'everybody', body: { email: 'x@example.test', password: 'x' } },
  'DELETE /api/sessions/current': { for: 'everybody' },
  'GET /api/one-time-links/{secret}': { for: 'everybody' },
  'POST /api/one-time-links/{secret}': { for: 'everybody', body: { password: 'كلمة مرور جديدة' } },
  'GET /api/search': { for: 'everybody' },

  'GET /api/me': { for: 'colleagues' },
  'PUT /api/me/password': { for: 'colleagues', body: { current: 'خطأ', next: 'خطأ آخر' } },
  'GET /api/sessions': { for: 'colleagues' },
  'DELETE /api/sessions/{id}': { for: 'colleagues' },
  'GET /api/tokens': { for: 'colleagues' },
  'POST /api/tokens': { for: 'colleagues', body: { name: 'برنامج' } },
  'DELETE /api/tokens/{id}': { for: 'colleagues' },
  'GET /api/paper': { for: 'colleagues' },
  'GET /api/front-page': { for: 'colleagues' },
  'GET /api/menus': { for: 'colleagues' },
  'GET /api/sections': { for: 'colleagues' },
  'GET /api/tags': { for: 'colleagues' },
  'GET /api/authors': { for: 'colleagues' },
  'GET /api/pages': { for: 'colleagues' },
  'GET /api/pages/{id}': { for: 'colleagues' },

  'GET /api/articles': { for: 'write-articles' },
  'POST /api/articles': { for: 'write-articles', body: { headline: 'عنوان' } },
  'GET /api/articles/{id}': { for: 'write-articles' },
  'PUT /api/articles/{id}': { for: 'write-articles', body: { headline: 'عنوان' } },
  'POST /api/articles/{id}/submission': { for: 'write-articles', body: {} },
  'POST /api/articles/{id}/trash': { for: 'write-articles', body: {} },
  'DELETE /api/articles/{id}/trash': { for: 'write-articles' },
  'GET /api/articles/{id}/revisions': { for: 'write-articles' },
  'GET /api/articles/{id}/revisions/{version}': { for: 'write-articles' },
  'GET /api/articles/{id}/diff': { for: 'write-articles' },
  'POST /api/articles/{id}/restorations': { for: 'write-articles', body: { version: 1 } },

  'POST /api/assist/structure': {
    for: 'write-articles',
    body: { text: 'نص', published: '2026-03-02' },
  },
  'GET /api/people': { for: 'write-articles' },
  'POST /api/people': { for: 'write-articles', body: { name: 'شخص' } },
  'GET /api/people/{id}': { for: 'write-articles' },
  'PATCH /api/people/{id}': { for: 'write-articles', body: { about: 'نبذة' } },
  'POST /api/people/{id}/offices': { for: 'write-articles', body: { title: 'منصب' } },
  'PATCH /api/offices/{id}': { for: 'write-articles', body: { title: 'منصب' } },
  'DELETE /api/offices/{id}': { for: 'write-articles' },
  'GET /api/occasions': { for: 'write-articles' },
  'POST /api/occasions': { for: 'write-articles', body: { title: 'مناسبة' } },
  'GET /api/occasions/{id}': { for: 'write-articles' },
  'PATCH /api/occasions/{id}': { for: 'write-articles', body: { place: 'مكان' } },
  'GET /api/quotations': { for: 'write-articles' },
  'POST /api/quotations': { for: 'write-articles', body: { words: 'قول' } },
  'PATCH /api/quotations/{id}': { for: 'write-articles', body: { role: 'صفة' } },

  'POST /api/articles/{id}/return': { for: 'publish-articles', body: reason },
  'POST /api/articles/{id}/publication': { for: 'publish-articles', body: {} },
  'GET /api/articles/{id}/corrections': { for: 'write-articles' },
  'POST /api/articles/{id}/corrections': {
    for: 'publish-articles',
    body: { kind: 'correction', text: 'تصحيح' },
  },
  'DELETE /api/articles/{id}/schedule': { for: 'publish-articles' },
  'POST /api/articles/{id}/withdrawal': { for: 'publish-articles', body: reason },
  'GET /api/storylines': { for: 'write-articles' },
  'GET /api/storylines/{id}': { for: 'write-articles' },
  'POST /api/storylines/{id}/lines': {
    for: 'write-articles',
    body: { ...supported, kind: 'open' },
  },
  'POST /api/storylines/{id}/articles': { for: 'write-articles', body: { article: nobody } },
  'POST /api/storylines': { for: 'publish-articles', body: { name: 'ملف' } },
  'PATCH /api/storylines/{id}': { for: 'publish-articles', body: { state: 'حال' } },
  'DELETE /api/storylines/{id}': { for: 'publish-articles' },
  'DELETE /api/storylines/{id}/articles/{articleId}': { for: 'publish-articles' },
  'POST /api/storylines/{id}/answer': {
    for: 'publish-articles',
    body: { article: nobody, text: 'نعم' },
  },
  'PATCH /api/storylines/{id}/lines/{lineId}': { for: 'publish-articles', body: { text: 'سطر' } },
  'DELETE /api/storylines/{id}/lines/{lineId}': { for: 'publish-articles' },
  'POST /api/storylines/{id}/lines/{lineId}/closing': {
    for: 'publish-articles',
    body: { ...supported, to: 'agreed' },
  },

  'PUT /api/front-page': {
    for: 'arrange-front-page',
    body: { lead: null, seconds: [], breaking: null },
  },

  'GET /api/media': { for: 'add-media' },
  'POST /api/media': { for: 'add-media' },
  'GET /api/media/{id}': { for: 'add-media' },
  'PATCH /api/media/{id}': { for: 'add-media', body: { alt: 'وصف' } },
  'DELETE /api/media/{id}': { for: 'manage-media' },

  'GET /api/comments': { for: 'moderate-comments' },
  'POST /api/comments/{id}/release': { for: 'moderate-comments', body: {} },
  'POST /api/comments/{id}/removal': { for: 'moderate-comments', body: reason },
  'DELETE /api/comments/{id}/decision': { for: 'moderate-comments' },
  'POST /api/comments/decisions': {
    for: 'moderate-comments',
    body: { ids: [nobody], decision: 'release' },
  },

  'PUT /api/menus': { for: 'manage-structure', body: menus },
  'POST /api/sections': { for: 'manage-structure', body: { name: 'قسم' } },
  'PATCH /api/sections/{id}': { for: 'manage-structure', body: { name: 'قسم' } },
  'DELETE /api/sections/{id}': { for: 'manage-structure' },
  'POST /api/tags': { for: 'manage-structure', body: { name: 'وسم' } },
  'PATCH /api/tags/{id}': { for: 'manage-structure', body: { name: 'وسم' } },
  'DELETE /api/tags/{id}': { for: 'manage-structure' },
  'POST /api/authors': { for: 'manage-structure', body: { name: 'كاتب' } },
  'PATCH /api/authors/{id}': { for: 'manage-structure', body: { name: 'كاتب' } },
  'DELETE /api/authors/{id}': { for: 'manage-structure' },
  'POST /api/people/{id}/merge': { for: 'manage-structure', body: { into: nobody } },
  'DELETE /api/people/{id}': { for: 'manage-structure' },
  'POST /api/pages': { for: 'manage-structure', body: page },
  'PUT /api/pages/{id}': { for: 'manage-structure', body: page },
  'DELETE /api/pages/{id}': { for: 'manage-structure' },

  'PUT /api/paper': { for: 'manage-paper', body: defaultSettings },
  'GET /api/staff': { for: 'manage-staff' },
  'POST /api/staff': {
    for: 'manage-staff',
    body: { name: 'زميل', email: 'new@example.test', role: 'reporter' },
  },
  'PATCH /api/staff/{id}': { for: 'manage-staff', body: { role: 'owner' } },
  'POST /api/staff/{id}/suspension': { for: 'manage-staff', body: {} },
  'DELETE /api/staff/{id}/suspension': { for: 'manage-staff' },
  'POST /api/staff/{id}/password-link': { for: 'manage-staff', body: {} },
  'GET /api/logbook': { for: 'read-logbook' },
}

const colleagues = ['nadia', 'idriss', 'salma', 'hind'] as const

test('nobody opens a route of the API that the table of permissions does not give them', async (t) => {
  const house = await openTestHouse(t, [apiDoor])
  const wrong: string[] = []
  for (const [name, route] of Object.entries(routes)) {
    for (const who of [...colleagues, null]) {
      const seen = await knock(house, who, name, route)
      const expected = expectedFor(house.cast, who, route)
      if (seen !== expected) wrong.push(`${name} by ${who ?? 'a stranger'}: ${seen}`)
    }
  }
  assert.deepEqual(wrong, [])
})

test('every route that the API describes has its line in this table, and no other', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const { paths } = (await ask(null, 'GET', '/api/openapi.json')).json<{
    paths: Record<string, Record<string, unknown>>
  }>()
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  assert.deepEqual(described.sort(), Object.keys(routes).sort())
})

test('what needs no permission says so in the description, and nothing else does', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const { paths } = (await ask(null, 'GET', '/api/openapi.json')).json<{
    paths: Record<string, Record<string, { security?: unknown[] }>>
  }>()
  const open = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { security }]) => security?.length === 0)
      .map(([method]) => `${method.toUpperCase()} ${path}`),
  )
  const everybodys = Object.keys(routes).filter((name) => routes[name]?.for === 'everybody')
  assert.deepEqual(open.sort(), everybodys.sort())
})

test('a reporter can do nothing to a draft of another, and learns not even that it is there', async (t) => {
  const house = await openTestHouse(t, [apiDoor])
  const text = article(headline('سرّ سلمى'), p('نص.'))
  const { id } = await createArticle(house.db, house.cast.salma, { text })
  for (const [name, route] of Object.entries(routes)) {
    if (!name.includes('/api/articles/{id}') || route.for !== 'write-articles') continue
    const answer = await send(house, 'yassine', name, { ...route, id })
    assert.equal(answer.statusCode, 404, name)
    assert.ok(!answer.body.includes('سرّ'), name)
  }
  const list = await house.ask('yassine', 'GET', '/api/articles')
  assert.ok(!list.body.includes('سرّ'))
})

test('a reporter reads what another has published and changes nothing of it', async (t) => {
  const house = await openTestHouse(t, [apiDoor])
  const id = await published(house.db, article(headline('منشور'), p('نص.')))
  const path = `/api/articles/${id}`
  const before = (await house.ask('yassine', 'GET', path)).body
  const body = { headline: 'غيره' }
  const put = await house.ask('yassine', 'PUT', path, { body, headers: { 'if-match': '"1"' } })
  assert.equal(put.statusCode, 403)
  for (const act of ['trash', 'submission', 'restorations', 'publication', 'withdrawal']) {
    const answer = await send(house, 'yassine', `POST /api/articles/{id}/${act}`, {
      ...(routes[`POST /api/articles/{id}/${act}`] as Route),
      id,
    })
    assert.ok([403, 409].includes(answer.statusCode), `${act}: ${answer.statusCode}`)
  }
  assert.equal((await house.ask('yassine', 'GET', path)).body, before)
})

type Outcome = 'opened' | 'not-signed-in' | 'not-allowed'

function expectedFor(cast: Cast, who: keyof Cast | null, { for: whose }: Route): Outcome {
  if (whose === 'everybody') return 'opened'
  if (who === null) return 'not-signed-in'
  return whose === 'colleagues' || may(cast[who].role, whose) ? 'opened' : 'not-allowed'
}

/** On a thing that is not there, so that whoever may knock breaks nothing. */
async function knock(
  house: TestHouse,
  who: keyof Cast | null,
  name: string,
  route: Route,
): Promise<Outcome | string> {
  const { statusCode, body } = await send(house, who, name, { ...route, id: nobody })
  const code =
    body === '' ? '' : ((JSON.parse(body) as { error?: { code: string } }).error?.code ?? '')
  if (code === 'not-signed-in' || code === 'not-allowed') return code
  return statusCode < 500 ? 'opened' : String(statusCode)
}

function send(
  { ask }: TestHouse,
  who: keyof Cast | null,
  name: string,
  { id, body }: Route & { id: string },
) {
  const [method, path] = name.split(' ') as ['GET', string]
  const url = path
    .replace('{id}', id)
    .replace('{version}', '1')
    .replace(/\{(lineId|articleId)\}/, nobody)
    .replace('{secret}', 'no-such-secret')
    .replace('/diff', '/diff?from=1&to=1')
  return ask(who, method, url, {
    headers: { 'if-match': '"1"' },
    ...(body === undefined ? {} : { body }),
  })
}
