import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { article, headline, p } from '../../test/builders.ts'
import { published } from '../../test/published.ts'
import { openTestSite } from './test-site.ts'

test('a page may be kept, must be asked for again, and is not sent twice', async (t) => {
  const { get } = await openTestSite(t)
  const first = await get('/')
  assert.equal(first.headers['cache-control'], 'public, max-age=0, must-revalidate')
  const etag = String(first.headers.etag)
  assert.match(etag, /^"[\w-]{27}"$/)
  const second = await get('/', { 'if-none-match': `"other", W/${etag}` })
  assert.equal(second.statusCode, 304)
  assert.equal(second.body, '')
  assert.equal((await get('/', { 'if-none-match': '"other"' })).statusCode, 200)
})

test('no page sets a cookie or runs a script that is not ours', async (t) => {
  const { db, get } = await openTestSite(t)
  await published(db, article(headline('الميناء'), p('نص.')))
  for (const path of ['/', '/articles/الميناء', '/search', '/legal', '/لا-شيء']) {
    const { headers } = await get(path)
    assert.equal(headers['set-cookie'], undefined, path)
    const policy = String(headers['content-security-policy'])
    assert.ok(policy.startsWith(`default-src 'none'; style-src 'self'`), path)
    assert.ok(policy.includes(`frame-ancestors 'none'`), path)
    assert.ok(!policy.includes('unsafe'), path)
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.ok(headers['referrer-policy'])
  }
})

test('style, fonts and script of a page are there and are kept for good', async (t) => {
  const { get } = await openTestSite(t)
  const { body } = await get('/')
  const paths = [...body.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(
    (match) => match[1] ?? '',
  )
  assert.ok(paths.length >= 3)
  for (const path of paths) {
    const { statusCode, headers } = await get(path)
    assert.equal(statusCode, 200, path)
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable')
  }
  assert.equal((await get('/assets/nothing.css')).statusCode, 404)
})

test('a picture is kept for good and can do nothing but be seen', async (t) => {
  const { get, mediaFolder } = await openTestSite(t)
  const name = '0123456789abcdef0123-320.webp'
  writeFileSync(join(mediaFolder, name), 'picture')
  const { statusCode, headers, body } = await get(`/media/${name}`)
  assert.deepEqual([statusCode, body], [200, 'picture'])
  assert.equal(headers['content-type'], 'image/webp')
  assert.equal(headers['content-security-policy'], `default-src 'none'; sandbox`)
  assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable')
})

test('no file is to be had that the library or the look did not give', async (t) => {
  const { server } = await openTestSite(t)
  const names = ['media/../package.json', 'media/%2e%2e/x', 'media/x.png', 'assets/..%2fassets.ts']
  for (const name of names) {
    assert.equal((await server.inject(`/${name}`)).statusCode, 404, name)
  }
})

test('search engines are kept from the newsroom and shown the map', async (t) => {
  const { get } = await openTestSite(t)
  const { body } = await get('/robots.txt')
  assert.match(body, /Disallow: \/newsroom\/\n/)
  assert.match(body, /Sitemap: https:\/\/jarida\.example\/sitemap\.xml/)
})
