import assert from 'node:assert/strict'
import test from 'node:test'
import sharp from 'sharp'
import { article, headline } from '../../test/builders.ts'
import { openTestHouse } from '../../test/test-house.ts'
import { createArticle } from '../articles/create-article.ts'
import { mediaFile } from '../media/media-file.ts'
import { apiDoor } from './api.ts'

const picture = () =>
  sharp({ create: { width: 700, height: 500, channels: 3, background: '#0b5a5c' } })
    .jpeg()
    .toBuffer()

const boundary = 'matbaa-test-boundary'
const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }

type Part = { name: string; filename?: string; value: Buffer | string }

/** The body a browser sends for such a form (RFC 7578). */
function form(...parts: Part[]): { body: Buffer; headers: Record<string, string> } {
  const body = parts.flatMap(({ name, filename, value }) => [
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"`,
    filename === undefined ? '' : `; filename="${filename}"\r\ncontent-type: image/jpeg`,
    '\r\n\r\n',
    value,
    '\r\n',
  ])
  const bytes = [...body, `--${boundary}--\r\n`].map((piece) => Buffer.from(piece as string))
  return { body: Buffer.concat(bytes), headers }
}

test('a reporter sends a picture with its words, and finds it in the library', async (t) => {
  const { ask, mediaFolder } = await openTestHouse(t, [apiDoor])
  const sent = form(
    { name: 'caption', value: 'الميناء صباحاً' },
    { name: 'file', filename: 'ميناء.jpg', value: await picture() },
    { name: 'alt', value: 'سفن راسية' },
  )
  const added = await ask('salma', 'POST', '/api/media', sent)
  assert.equal(added.statusCode, 201)
  const media = added.json()
  assert.deepEqual(
    [media.name, media.width, media.height, media.caption, media.credit, media.alt],
    ['ميناء.jpg', 700, 500, 'الميناء صباحاً', '', 'سفن راسية'],
  )
  assert.deepEqual(
    media.renditions.map((rendition: { width: number }) => rendition.width),
    [320, 640, 700],
  )
  assert.match(media.url, /^\/media\/[0-9a-f]{20}-700\.webp$/)
  assert.notEqual(mediaFile(mediaFolder, media.url.replace('/media/', '')), null)
  const found = await ask('salma', 'GET', `/api/media?q=${encodeURIComponent('الميناء')}`)
  assert.deepEqual(found.json(), { items: [media], total: 1, next: null })
  assert.deepEqual((await ask('idriss', 'GET', `/api/media/${media.id}`)).json(), media)
})

test('words are changed, and a picture nobody shows is removed', async (t) => {
  const { ask, db } = await openTestHouse(t, [apiDoor])
  const sent = form({ name: 'file', filename: 'a.jpg', value: await picture() })
  const { id } = (await ask('salma', 'POST', '/api/media', sent)).json()
  const path = `/api/media/${id}`
  const changed = await ask('salma', 'PATCH', path, { body: { credit: 'ياسين التازي' } })
  assert.equal(changed.json().credit, 'ياسين التازي')
  const { id: articleId } = await createArticle(db, null, {
    text: { ...article(headline('الميناء')), picture: { media: id } },
  })
  const inUse = await ask('idriss', 'DELETE', path)
  assert.equal(inUse.statusCode, 409)
  assert.equal(inUse.json().error.details.articles[0].id, articleId)
  const other = form({
    name: 'file',
    filename: 'b.png',
    value: await sharp(await picture())
      .png()
      .toBuffer(),
  })
  const second = (await ask('salma', 'POST', '/api/media', other)).json()
  assert.equal((await ask('idriss', 'DELETE', `/api/media/${second.id}`)).statusCode, 204)
})

test('a picture of 5 MB comes in, one of more than 25 MB is refused', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 }
  const create = { width: 1600, height: 1100, channels: 3 as const, background: '#888', noise }
  const heavy = await sharp({ create }).png({ compressionLevel: 1 }).toBuffer()
  assert.ok(heavy.length > 4.5e6, `${heavy.length}`)
  const taken = form({ name: 'file', filename: 'a.png', value: heavy })
  assert.equal((await ask('salma', 'POST', '/api/media', taken)).statusCode, 201)
  const endless = form({ name: 'file', filename: 'a.png', value: Buffer.alloc(26 * 1024 * 1024) })
  const refused = await ask('salma', 'POST', '/api/media', endless)
  assert.deepEqual([refused.statusCode, refused.json().error.code], [413, 'too-large'])
})

test('what is no picture is refused, whatever it calls itself', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const value = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const sent = form({ name: 'file', filename: 'a.jpg', value })
  const refused = await ask('salma', 'POST', '/api/media', sent)
  assert.deepEqual([refused.statusCode, refused.json().error.code], [415, 'picture-unreadable'])
})

for (const [what, parts] of Object.entries<Part[]>({
  'no file': [{ name: 'caption', value: 'x' }],
  'a file under another name': [{ name: 'picture', filename: 'a.jpg', value: 'x' }],
  'a caption of 2,001 letters': [
    { name: 'caption', value: 'ا'.repeat(2001) },
    { name: 'file', filename: 'a.jpg', value: 'x' },
  ],
  'a field nobody knows': [
    { name: 'place', value: 'x' },
    { name: 'file', filename: 'a.jpg', value: 'x' },
  ],
})) {
  test(`a form with ${what} is refused`, async (t) => {
    const { ask } = await openTestHouse(t, [apiDoor])
    const refused = await ask('salma', 'POST', '/api/media', form(...parts))
    assert.deepEqual([refused.statusCode, refused.json().error.code], [400, 'invalid-input'])
  })
}

test('a picture sent as JSON, by a moderator, or by a stranger is refused', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  assert.equal((await ask('salma', 'POST', '/api/media', { body: {} })).statusCode, 400)
  const sent = form({ name: 'file', filename: 'a.jpg', value: await picture() })
  assert.equal((await ask('hind', 'POST', '/api/media', sent)).statusCode, 403)
  assert.equal((await ask(null, 'POST', '/api/media', sent)).statusCode, 401)
})
