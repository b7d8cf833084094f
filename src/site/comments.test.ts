import assert from 'node:assert/strict'
import test from 'node:test'
import { article, headline, p } from '../../test/builders.ts'
import { published } from '../../test/published.ts'
import { listComments } from '../comments/list-comments.ts'
import { releaseComment } from '../comments/release-comment.ts'
import { openTestSite, type TestSite } from './test-site.ts'

const omars = { name: 'عمر', text: 'خبر مفرح لأهل المدينة.' }
const path = '/articles/الميناء'

function openArticle({ db }: TestSite): Promise<string> {
  return published(db, article(headline('الميناء'), p('نص.')))
}

function cookieOf(answer: { headers: Record<string, unknown> }): string {
  return String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? ''
}

test('Omar comments without script, sees it waiting, and others see it once Hind has read it', async (t) => {
  const site = await openTestSite(t)
  const id = await openArticle(site)
  const posted = await site.sendForm(`/a/${id}/comments`, omars)
  assert.equal(posted.statusCode, 303)
  assert.equal(posted.headers.location, `${encodeURI(path)}#comments`)

  const own = await site.get(path, { cookie: cookieOf(posted) })
  assert.match(own.body, /سيظهر تعليقك بعد المراجعة\.[\s\S]*خبر مفرح لأهل المدينة\./)
  assert.equal(own.headers['cache-control'], 'private, no-store')
  assert.ok(!(await site.get(path)).body.includes(omars.text))

  const { items } = await listComments(site.db, site.cast.hind, { limit: 10 })
  await releaseComment(site.db, site.cast.hind, { id: items[0]?.id ?? '' })
  const all = await site.get(path)
  assert.match(all.body, /تعليق واحد[\s\S]*خبر مفرح لأهل المدينة\./)
})

test('the cookie of a commenter is out of reach of scripts and goes to this site only', async (t) => {
  const site = await openTestSite(t)
  const posted = await site.sendForm(`/a/${await openArticle(site)}/comments`, omars)
  const cookie = String(posted.headers['set-cookie'])
  assert.match(cookie, /^__Host-matbaa_visitor=[\w.-]+;/)
  for (const word of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
    assert.ok(cookie.includes(word), word)
})

test('a second comment keeps the first one in sight', async (t) => {
  const site = await openTestSite(t)
  const id = await openArticle(site)
  const cookie = cookieOf(await site.sendForm(`/a/${id}/comments`, omars))
  const again = await site.sendForm(`/a/${id}/comments`, { ...omars, text: 'وشكراً.' }, { cookie })
  assert.equal(cookieOf(again), cookie)
  assert.match((await site.get(path, { cookie })).body, /خبر مفرح[\s\S]*وشكراً\./)
})

test('a forged cookie shows nothing of anybody', async (t) => {
  const site = await openTestSite(t)
  const id = await openArticle(site)
  const [name, value] = cookieOf(await site.sendForm(`/a/${id}/comments`, omars)).split('=')
  const forged = `${name}=${'A'.repeat(22)}${(value ?? '').slice(22)}`
  const { statusCode, body } = await site.get(path, { cookie: forged })
  assert.equal(statusCode, 200)
  assert.ok(!body.includes(omars.text))
})

test('a comment without words comes back with what was typed and where the fault is', async (t) => {
  const site = await openTestSite(t)
  const id = await openArticle(site)
  const { statusCode, body, headers } = await site.sendForm(`/a/${id}/comments`, {
    name: '  ',
    text: 'نص <كتبته>',
  })
  assert.equal(statusCode, 422)
  assert.match(body, /role="alert">اكتب اسمك وتعليقك\./)
  assert.match(body, /<input id="comment-name"[^>]*aria-invalid="true"/)
  assert.match(body, /<textarea[^>]*>نص &lt;كتبته><\/textarea>/)
  assert.equal(headers['cache-control'], 'no-store')
  assert.equal(headers['set-cookie'], undefined)
})

test('a comment that is too long loses not a letter', async (t) => {
  const site = await openTestSite(t)
  const id = await openArticle(site)
  const text = 'كلمة '.repeat(1000).trim()
  const { statusCode, body } = await site.sendForm(`/a/${id}/comments`, { name: 'عمر', text })
  assert.equal(statusCode, 422)
  assert.ok(body.includes(text))
})

test('a form larger than anybody writes is refused in the design of the paper', async (t) => {
  const site = await openTestSite(t)
  const id = await openArticle(site)
  const { statusCode, body } = await site.sendForm(`/a/${id}/comments`, {
    name: 'عمر',
    text: 'ا'.repeat(70_000),
  })
  assert.equal(statusCode, 413)
  assert.match(body, /^<!doctype html>[\s\S]*أكبر من الحد المسموح/)
})

test('a form sent by another site is refused', async (t) => {
  const site = await openTestSite(t)
  const id = await openArticle(site)
  for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
    const { statusCode } = await site.sendForm(
      `/a/${id}/comments`,
      omars,
      headers as Record<string, string>,
    )
    assert.equal(statusCode, 403)
  }
  assert.equal((await listComments(site.db, site.cast.hind, { limit: 1 })).total, 0)
})

test('a machine that fills the trap is answered like everybody and shown to nobody', async (t) => {
  const site = await openTestSite(t)
  const id = await openArticle(site)
  const posted = await site.sendForm(`/a/${id}/comments`, {
    ...omars,
    website: 'https://x.example',
  })
  assert.equal(posted.statusCode, 303)
  assert.ok(!(await site.get(path)).body.includes(omars.text))
  const removed = await listComments(site.db, site.cast.hind, { limit: 1, state: 'removed' })
  assert.equal(removed.total, 1)
})

test('there is nothing to comment where there is no article', async (t) => {
  const site = await openTestSite(t)
  assert.equal((await site.sendForm('/a/7/comments', omars)).statusCode, 404)
  assert.equal((await site.sendForm('/a/x/comments', omars)).statusCode, 404)
})

test('whoever opens the address of the form comes to the comments', async (t) => {
  const site = await openTestSite(t)
  const { statusCode, headers } = await site.get(`/a/${await openArticle(site)}/comments`)
  assert.equal(statusCode, 302)
  assert.equal(headers.location, `${encodeURI(path)}#comments`)
})

test('a body that is no form is refused', async (t) => {
  const site = await openTestSite(t)
  const id = await openArticle(site)
  const { statusCode } = await site.server.inject({
    method: 'POST',
    url: `/a/${id}/comments`,
    payload: omars,
  })
  assert.equal(statusCode, 400)
})
