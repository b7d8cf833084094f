import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { findPublication, findWithdrawal } from '../articles/publication-store.ts'
import { readVisitor } from '../comments/visitor.ts'
import { Refusal } from '../language/refusal.ts'
import { loadArticle } from '../pages/load-article.ts'
import { renderArticle } from '../pages/render-article.tsx'
import { renderWithdrawn } from '../pages/render-withdrawn.tsx'
import { articlePath, printedPath } from '../paper/paths.ts'
import { atAddress } from './at-address.ts'
import type { Press } from './press.ts'
import { visitorCookieOf } from './visitor-cookie.ts'
import { wordOf } from './word-of.ts'

type Exchange = { request: FastifyRequest; reply: FastifyReply }

export function articlesDoor(server: FastifyInstance, press: Press): void {
  const { db } = press.house

  server.get('/articles/:slug', async (request, reply) =>
    atAddress(press, 'article', { request, reply }, (id) => show(press, id, { request, reply })),
  )

  /** The short link, whose article may change its address. */
  server.get<{ Params: { id: string } }>('/a/:id', async (request, reply) => {
    const id = idOf(request.params.id)
    const publication = await findPublication(db, id)
    if (publication === null) return showWithdrawn(press, id, { request, reply })
    return reply
      .header('cache-control', 'public, max-age=0, must-revalidate')
      .redirect(printedPath(articlePath(publication.slug)), 302)
  })
}

/** Refused as 'not-found' when it is no id at all. */
export function idOf(written: string): string {
  if (!/^[1-9][0-9]{0,17}$/.test(written)) throw new Refusal('not-found')
  return written
}

/** Whoever commented sees what they wrote, and nobody keeps that page. */
async function show(press: Press, articleId: string, exchange: Exchange): Promise<FastifyReply> {
  const { db } = press.house
  const { request } = exchange
  const cookie = visitorCookieOf(request, press.house.config.origin)
  const visitor = cookie === undefined ? null : await readVisitor(db, cookie)
  const after = wordOf(request.query, 'comments-after') ?? ''
  const view = await loadArticle(db, articleId, {
    visit: press.visit(),
    visitor,
    commentsAfter: /^[1-9][0-9]{0,17}$/.test(after) ? after : null,
  })
  if (view === null) return showWithdrawn(press, articleId, exchange)
  if (cookie === undefined) return press.answer(exchange, view, renderArticle)
  return press.send(exchange, { html: renderArticle(view), isPrivate: true })
}

async function showWithdrawn(
  press: Press,
  articleId: string,
  exchange: Exchange,
): Promise<FastifyReply> {
  const withdrawal = await findWithdrawal(press.house.db, articleId)
  if (withdrawal === null) throw new Refusal('not-found')
  const html = renderWithdrawn({ frame: await press.frame(), withdrawal })
  return press.send(exchange, { status: 410, html })
}
