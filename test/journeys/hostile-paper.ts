import sharp from 'sharp'
import type { Block } from '../../src/articles/body.ts'
import { createTokenFor } from '../../src/staff/create-token.ts'
import { openSession } from '../../src/staff/open-session.ts'
import { emailOf } from '../cast.ts'
import { post } from '../posting.ts'
import type { JourneyHouse } from './house.ts'

type Call = <T = { id: string; url: string }>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: object,
) => Promise<T>

/** The API as a program of the owner's uses it; what is refused fails the test. */
export async function ownersProgram({ db, origin }: JourneyHouse): Promise<Call> {
  const token = await createTokenFor(db, { email: emailOf('nadia'), name: 'program' })
  return async (method, path, body) => {
    const answer = await fetch(`${origin}/api${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        'if-match': '"1"',
        ...(body === undefined || body instanceof FormData
          ? {}
          : { 'content-type': 'application/json' }),
      },
      ...(body === undefined
        ? {}
        : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    return JSON.parse(text) as never
  }
}

/** Where the words are to be seen, and what holds them. */
export type Filled = { articleId: string; paths: Record<string, string> }

/** Puts the words into every field of a paper that takes any. */
export async function fillWith(
  house: JourneyHouse,
  call: Call,
  { words, at }: { words: string; at: number },
): Promise<Filled> {
  const { db, cast } = house
  const media = (await call('POST', '/media', await upload(words, at))).id
  const slug = `${words} ${at}`
  const body = { schema: 1, blocks: everyBlockOf(words, media) }
  const section = await call<{ slug: string; url: string }>('POST', '/sections', {
    name: words,
    description: words,
    slug,
  })
  const tag = await call('POST', '/tags', { name: words, slug })
  const author = await call('POST', '/authors', {
    name: words,
    about: words,
    portrait: media,
    slug,
  })
  const page = await call('POST', '/pages', { title: words, slug, body })
  const text = {
    kicker: words,
    headline: words,
    standfirst: words,
    bylines: [author.id, words],
    dateline: words,
    section: section.slug,
    tags: [words],
    slug: `${words} ${at}`,
    kind: 'report',
    picture: { media, caption: words, credit: words, alt: words },
    body,
  }
  const article = await call('POST', '/articles', text)
  const { url } = await call('POST', `/articles/${article.id}/publication`, {})
  const withdrawn = await call('POST', '/articles', { ...text, slug: `${slug} و` })
  await call('POST', `/articles/${withdrawn.id}/publication`, {})
  const gone = await call('POST', `/articles/${withdrawn.id}/withdrawal`, { reason: words })
  const draft = await call('POST', '/articles', { ...text, slug: '' })
  await call('POST', `/articles/${draft.id}/submission`, { note: words })
  if (at % 2 === 0) await call('POST', `/articles/${draft.id}/return`, { reason: words })
  await call('POST', '/staff', { name: words, email: `s${at}@example.test`, role: 'reporter' })
  await call('POST', '/tokens', { name: words })
  await db.within((tx) => openSession(tx, cast.nadia.staffId, words))
  await comment(house, call, { articleId: article.id, words, at })
  const paths = { article: url, withdrawn: gone.url, section: section.url, tag: tag.url }
  return { articleId: article.id, paths: { ...paths, author: author.url, page: page.url } }
}

/** One that is released, one that waits, one that was removed for a reason. */
async function comment(
  { db }: JourneyHouse,
  call: Call,
  { articleId, words, at }: { articleId: string; words: string; at: number },
): Promise<void> {
  const sent = { name: words.slice(0, 60), senderAddress: `192.0.2.${at}` }
  const [released, , removed] = [
    await post(db, articleId, { ...sent, text: words }),
    await post(db, articleId, { ...sent, text: `${words} ينتظر` }),
    await post(db, articleId, { ...sent, text: `${words} يُحذف` }),
  ]
  await call('POST', `/comments/${released?.comment.id ?? ''}/release`, {})
  await call('POST', `/comments/${removed?.comment.id ?? ''}/removal`, { reason: words })
}

async function upload(words: string, at: number): Promise<FormData> {
  const background = { r: at * 3, g: 91, b: 92 }
  const png = await sharp({ create: { width: 16, height: 9, channels: 3, background } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(png)], { type: 'text/html' }), words)
  for (const field of ['caption', 'credit', 'alt']) form.append(field, words)
  return form
}

export function everyBlockOf(words: string, media: string): Block[] {
  const run = { text: words }
  const content = [
    run,
    { ...run, marks: [{ kind: 'strong' as const }, { kind: 'emphasis' as const }] },
    {
      ...run,
      marks: [
        { kind: 'link' as const, href: `https://jarida.example/?${words.replaceAll('\\', '')}` },
      ],
    },
    { ...run, marks: [{ kind: 'quotation' as const, quotation: words }] },
  ]
  const picture = { media, caption: words, credit: words, alt: words }
  return [
    { kind: 'paragraph', content },
    { kind: 'heading', level: 2, content },
    {
      kind: 'quotation',
      content,
      speaker: { name: words, role: words },
      occasion: words,
      spokenLanguage: 'en',
      source: `المصدر: ${words}`,
    },
    { kind: 'list', ordered: true, items: [content, content] },
    { kind: 'table', header: true, caption: words, rows: [[content], [content]] },
    { kind: 'image', ...picture },
    { kind: 'gallery', items: [picture, picture] },
    { kind: 'embed', provider: 'youtube', url: `https://www.youtube.com/watch?v=${words}` },
    { kind: 'openQuestion', content },
  ]
}
