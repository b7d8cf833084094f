import type { FastifyInstance } from 'fastify'
import { loadCorrections } from '../pages/load-corrections.ts'
import { loadVersions } from '../pages/load-versions.ts'
import { renderCorrections } from '../pages/render-corrections.tsx'
import { renderCorrectionsFeed } from '../pages/render-corrections-feed.ts'
import { renderVersions } from '../pages/render-versions.tsx'
import { correctionsPath, printedPath } from '../paper/paths.ts'
import { atAddress } from './at-address.ts'
import type { Press } from './press.ts'
import { wordOf } from './word-of.ts'

/** What the paper said about its own articles, and the texts that were public before. */
export function correctionsDoor(server: FastifyInstance, press: Press): void {
  const { db } = press.house

  server.get(correctionsPath, async (request, reply) => {
    const before = wordOf(request.query, 'before')
    const view = await loadCorrections(db, { visit: press.visit(), before })
    return press.answer({ request, reply }, view, renderCorrections)
  })

  server.get(`${correctionsPath}.xml`, async (_request, reply) => {
    const view = await loadCorrections(db, { visit: press.visit(), before: undefined })
    return reply
      .header('cache-control', 'public, max-age=300')
      .type('application/rss+xml; charset=utf-8')
      .send(renderCorrectionsFeed(view))
  })

  server.get('/articles/:slug/versions', async (request, reply) =>
    atAddress(press, 'article', { request, reply, below: '/versions' }, async (id) => {
      const view = await loadVersions(db, id, {
        visit: press.visit(),
        from: wordOf(request.query, 'from'),
        to: wordOf(request.query, 'to'),
      })
      if (view !== null) return press.answer({ request, reply }, view, renderVersions)
      const { slug } = request.params as { slug: string }
      return reply
        .header('cache-control', 'no-store')
        .redirect(printedPath(`/articles/${slug}`), 302)
    }),
  )
}
