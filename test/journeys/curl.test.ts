import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import test from 'node:test'
import { promisify } from 'node:util'
import { createTokenFor } from '../../src/staff/create-token.ts'
import { emailOf } from '../cast.ts'
import { openJourneyHouse } from './house.ts'

const run = promisify(execFile)
const isMissing = spawnSync('curl', ['--version']).status === 0 ? false : 'curl is not installed'

type Answer = { status: number; head: string; body: string }

async function curl(...words: string[]): Promise<Answer> {
  const { stdout } = await run('curl', ['-s', '-i', '--max-time', '20', ...words])
  const [head = '', ...rest] = stdout.split('\r\n\r\n')
  return { status: Number(/^HTTP\/\S+ (\d+)/.exec(head)?.[1]), head, body: rest.join('\r\n\r\n') }
}

test(
  'an article goes from draft to a released comment with curl alone',
  { skip: isMissing },
  async (t) => {
    const house = await openJourneyHouse(t)
    const token = await createTokenFor(house.db, { email: emailOf('idriss'), name: 'curl' })
    const api = (method: string, path: string, body?: unknown, ...more: string[]) =>
      curl(
        '-X',
        method,
        '-H',
        `Authorization: Bearer ${token}`,
        ...(body === undefined
          ? []
          : ['-H', 'Content-Type: application/json', '-d', JSON.stringify(body)]),
        ...more,
        `${house.origin}${path}`,
      )

    const blocks = [{ kind: 'paragraph', content: [{ text: 'وقّع الطرفان على الجدول.' }] }]
    const created = await api('POST', '/api/articles', {
      headline: 'لقاء الواحتين',
      body: { schema: 1, blocks },
    })
    assert.equal(created.status, 201)
    const { id, version } = JSON.parse(created.body)
    const path = `/api/articles/${id}`

    const change = { standfirst: 'يوم كامل على طاولة الماء' }
    assert.equal((await api('PUT', path, change)).status, 428)
    const saved = await api('PUT', path, change, '-H', `If-Match: "${version}"`)
    assert.equal(saved.status, 200)
    const stale = await api('PUT', path, { standfirst: 'آخر' }, '-H', `If-Match: "${version}"`)
    assert.equal(stale.status, 412)
    assert.equal(JSON.parse(stale.body).error.details.current.standfirst, change.standfirst)

    const published = await api('POST', `${path}/publication`, {})
    assert.equal(published.status, 201)
    const { url } = JSON.parse(published.body)
    const short = await curl(`${house.origin}/a/${id}`)
    assert.ok([301, 302].includes(short.status))
    assert.ok(
      short.head.toLowerCase().includes(`location: ${new URL(url).pathname}`.toLowerCase()),
      short.head,
    )
    const page = await curl(url)
    assert.equal(page.status, 200)
    assert.ok(page.body.includes('لقاء الواحتين'))

    const form = ['--data-urlencode', 'name=عمر', '--data-urlencode', 'text=خبر سار']
    const posted = await curl(...form, `${house.origin}/a/${id}/comments`)
    assert.equal(posted.status, 303)
    assert.equal((await curl(url)).body.includes('خبر سار'), false)
    const pending = await api('GET', `/api/comments?state=pending&article=${id}`)
    const [comment] = JSON.parse(pending.body).items
    assert.equal((await api('POST', `/api/comments/${comment.id}/release`, {})).status, 201)
    assert.ok((await curl(url)).body.includes('خبر سار'))

    const found = await api('GET', `/api/search?q=${encodeURIComponent('الجدول')}`)
    assert.equal(JSON.parse(found.body).items[0].id, id)
  },
)
