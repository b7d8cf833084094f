import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { apiDoor } from '../../src/api/api.ts'
import { createArticle } from '../../src/articles/create-article.ts'
import { siteDoor } from '../../src/site/site.ts'
import { article, headline, p } from '../builders.ts'
import { emailOf, passwordOfAll, type Cast } from '../cast.ts'
import { openTestHouse } from '../test-house.ts'

async function newsroom(t: TestContext) {
  const house = await openTestHouse(t, [apiDoor, siteDoor])
  const signIn = (who: keyof Cast, headers: Record<string, string> = {}) =>
    house.ask(null, 'POST', '/api/sessions', {
      body: { email: emailOf(who), password: passwordOfAll },
      headers,
    })
  const cookieOf = async (who: keyof Cast) => ({ cookie: sessionIn(await signIn(who)) })
  return { ...house, signIn, cookieOf }
}

function sessionIn({ cookies: [cookie] }: LightMyRequestResponse): string {
  return `${cookie?.name}=${cookie?.value}`
}

test('a session that was planted before signing in is not the one that is signed in', async (t) => {
  const { signIn, ask } = await newsroom(t)
  const planted = { cookie: `__Host-matbaa_session=${'A'.repeat(43)}` }
  const answer = await signIn('salma', planted)
  assert.equal(answer.statusCode, 201)
  assert.notEqual(sessionIn(answer), planted.cookie)
  assert.equal((await ask(null, 'GET', '/api/me', { headers: planted })).statusCode, 401)
})

test('with TLS a sibling domain can sign nobody in: only the __Host- cookie counts', async (t) => {
  const { cookieOf, ask } = await newsroom(t)
  const { cookie } = await cookieOf('yassine')
  const tossed = { cookie: cookie.replace('__Host-', '') }
  assert.equal((await ask(null, 'GET', '/api/me', { headers: tossed })).statusCode, 401)
  assert.equal((await ask(null, 'GET', '/preview/1', { headers: tossed })).statusCode, 401)
})

test('every cookie of the newsroom is for this host alone, over TLS, and out of reach of scripts', async (t) => {
  const { signIn, cookieOf, ask } = await newsroom(t)
  const headers = await cookieOf('salma')
  const set = [
    await signIn('salma'),
    await ask(null, 'GET', '/api/me', { headers }),
    await ask(null, 'DELETE', '/api/sessions/current', { headers }),
  ].map((answer) => String(answer.headers['set-cookie']))
  for (const cookie of set) {
    assert.match(cookie, /^__Host-matbaa_session=/)
    for (const word of ['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']) {
      assert.ok(cookie.includes(word), `${word} in ${cookie}`)
    }
    assert.ok(!/Domain=/i.test(cookie))
  }
})

test('whoever signs out has no session left, also when somebody kept the cookie', async (t) => {
  const { cookieOf, ask } = await newsroom(t)
  const headers = await cookieOf('salma')
  assert.equal((await ask(null, 'DELETE', '/api/sessions/current', { headers })).statusCode, 204)
  assert.equal((await ask(null, 'GET', '/api/me', { headers })).statusCode, 401)
})

test('a suspended colleague is out at once: session, token and the preview that stands open', async (t) => {
  const { db, cast, cookieOf, ask } = await newsroom(t)
  const { id } = await createArticle(db, cast.salma, { text: article(headline('مسودة'), p('نص.')) })
  const headers = await cookieOf('salma')
  const tries = () =>
    Promise.all([
      ask(null, 'GET', '/api/me', { headers }),
      ask('salma', 'GET', '/api/me'),
      ask(null, 'GET', `/preview/${id}`, { headers }),
      ask('salma', 'GET', `/preview/${id}`),
      ask(null, 'PUT', `/api/articles/${id}`, {
        body: { headline: 'بعد الإيقاف' },
        headers: { ...headers, 'if-match': '"1"' },
      }),
      ask('salma', 'POST', '/api/tokens', { body: { name: 'آخر' } }),
    ])
  assert.deepEqual(
    (await tries()).map(({ statusCode }) => statusCode),
    [200, 200, 200, 200, 200, 201],
  )
  const suspension = `/api/staff/${cast.salma.staffId}/suspension`
  assert.equal((await ask('nadia', 'POST', suspension, { body: {} })).statusCode, 201)
  assert.deepEqual(
    (await tries()).map(({ statusCode }) => statusCode),
    [401, 401, 401, 401, 401, 401],
  )

  await ask('nadia', 'DELETE', suspension)
  const again = await ask(null, 'GET', '/api/me', { headers })
  assert.equal(again.statusCode, 401, 'an old session does not come back with the colleague')
})

test('a smaller role is in force with the very next request', async (t) => {
  const { cast, cookieOf, ask } = await newsroom(t)
  const headers = await cookieOf('idriss')
  assert.equal((await ask(null, 'GET', '/api/logbook', { headers })).statusCode, 200)
  await ask('nadia', 'PATCH', `/api/staff/${cast.idriss.staffId}`, { body: { role: 'reporter' } })
  assert.equal((await ask(null, 'GET', '/api/logbook', { headers })).statusCode, 403)
})

test('nobody ends or sees the session or token of another', async (t) => {
  const { cookieOf, ask } = await newsroom(t)
  await cookieOf('salma')
  await ask('salma', 'GET', '/api/me')
  for (const kind of ['sessions', 'tokens']) {
    const [own] = (await ask('salma', 'GET', `/api/${kind}`)).json<{ items: { id: string }[] }>()
      .items
    const path = `/api/${kind}/${own?.id ?? ''}`
    assert.equal((await ask('nadia', 'DELETE', path)).statusCode, 404, path)
    const seen = (await ask('nadia', 'GET', `/api/${kind}`)).json<{ items: { id: string }[] }>()
    assert.ok(!seen.items.some(({ id }) => id === own?.id))
  }
  assert.equal((await ask('salma', 'GET', '/api/me')).statusCode, 200)
})

test('a one-time link opens once, for one of two at once, and its successor ends it', async (t) => {
  const { cast, ask } = await newsroom(t)
  const make = async () => {
    const path = `/api/staff/${cast.salma.staffId}/password-link`
    const { url } = (await ask('nadia', 'POST', path, { body: {} })).json<{ url: string }>()
    return `/api/one-time-links/${url.split('/').at(-1) ?? ''}`
  }
  const use = (link: string) => ask(null, 'POST', link, { body: { password: 'كلمة مرور جديدة 1' } })
  const first = await make()
  const second = await make()
  assert.equal((await use(first)).statusCode, 410)
  const statuses = (await Promise.all([use(second), use(second), use(second)])).map(
    ({ statusCode }) => statusCode,
  )
  assert.deepEqual(statuses.sort(), [201, 410, 410])
  assert.equal((await ask(null, 'GET', second)).statusCode, 410)
})

test('a new password ends the sessions that the old one opened', async (t) => {
  const { cast, cookieOf, ask } = await newsroom(t)
  const headers = await cookieOf('salma')
  const path = `/api/staff/${cast.salma.staffId}/password-link`
  const { url } = (await ask('nadia', 'POST', path, { body: {} })).json<{ url: string }>()
  const link = `/api/one-time-links/${url.split('/').at(-1) ?? ''}`
  await ask(null, 'POST', link, { body: { password: 'كلمة مرور جديدة 2' } })
  assert.equal((await ask(null, 'GET', '/api/me', { headers })).statusCode, 401)
})

test('sign-in listens to nobody who guesses, wherever they say they come from', async (t) => {
  const { ask } = await newsroom(t)
  const guess = (turn: number) =>
    ask(null, 'POST', '/api/sessions', {
      body: { email: `nobody${turn}@example.test`, password: 'تخمين' },
      headers: { 'x-forwarded-for': `203.0.113.${turn}`, 'x-real-ip': `203.0.113.${turn}` },
    })
  const answers = []
  for (let turn = 0; turn < 12; turn += 1) answers.push(await guess(turn))
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [...Array<number>(10).fill(401), 429, 429],
  )
  assert.ok(Number(answers.at(-1)?.headers['retry-after']) > 0)
})

test('a wrong password and an unknown e-mail are told apart by nothing', async (t) => {
  const { ask } = await newsroom(t)
  const [unknown, wrong] = await Promise.all(
    ['nobody@example.test', emailOf('salma')].map((email) =>
      ask(null, 'POST', '/api/sessions', { body: { email, password: 'خطأ' } }),
    ),
  )
  assert.deepEqual([unknown?.statusCode, unknown?.body], [wrong?.statusCode, wrong?.body])
})

test('nobody makes themselves more than they are by a field that was not asked for', async (t) => {
  const { cast, ask } = await newsroom(t)
  const own = `/api/staff/${cast.salma.staffId}`
  const tries: ['POST' | 'PATCH', string, object, number][] = [
    ['PATCH', own, { role: 'owner' }, 403],
    ['PATCH', own, { name: 'سلمى', permissions: ['manage-staff'] }, 400],
    ['POST', '/api/tokens', { name: 'مفتاح', staffId: cast.nadia.staffId }, 400],
    ['POST', '/api/tokens', { name: 'مفتاح', role: 'owner' }, 400],
    ['POST', '/api/articles', { headline: 'عنوان', staffId: cast.nadia.staffId }, 400],
  ]
  for (const [method, url, body, status] of tries) {
    assert.equal((await ask('salma', method, url, { body })).statusCode, status, url)
  }
  const body = {
    headline: 'عنوان',
    state: 'published',
    publishedAt: '2020-01-01T00:00:00Z',
    createdBy: { id: cast.nadia.staffId, name: 'نادية' },
    version: 40,
  }
  const made = (await ask('salma', 'POST', '/api/articles', { body })).json()
  assert.deepEqual(
    [made.state, made.version, made.publishedAt, made.createdBy.id],
    ['draft', 1, null, cast.salma.staffId],
  )
})

test('the answer of a one-time link makes nobody of another name or role', async (t) => {
  const { ask } = await newsroom(t)
  const invitation = { name: 'منى', email: 'mona@example.test', role: 'reporter' }
  const made = (await ask('nadia', 'POST', '/api/staff', { body: invitation })).json<{
    url: string
  }>()
  const link = `/api/one-time-links/${made.url.split('/').at(-1) ?? ''}`
  const password = 'كلمة مرور طويلة 3'
  assert.equal(
    (await ask(null, 'POST', link, { body: { password, role: 'owner' } })).statusCode,
    400,
  )
  const body = { password, name: 'نادية', email: emailOf('nadia') }
  const { staff } = (await ask(null, 'POST', link, { body })).json()
  assert.deepEqual([staff.name, staff.email, staff.role], ['منى', 'mona@example.test', 'reporter'])
})
