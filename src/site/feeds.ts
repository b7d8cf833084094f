import type { FastifyInstance } from 'fastify'
import { loadFeed } from '../pages/load-feed.ts'
import { renderFeed } from '../pages/render-feed.ts'
import { mostPlaces, renderSitemap } from '../pages/render-sitemap.ts'
import { listPlaces } from '../pages/sitemap-store.ts'
import type { Press } from './press.ts'

const keptFor = 'public, max-age=300'

/** The site for machines. */
export function feedsDoor(server: FastifyInstance, press: Press): void {
  const { db, config } = press.house

  server.get('/feed.xml', async (_request, reply) => {
    const view = await loadFeed(db, press.visit())
    return reply
      .header('cache-control', keptFor)
      .type('application/rss+xml; charset=utf-8')
      .send(renderFeed(view))
  })

  server.get('/sitemap.xml', async (_request, reply) => {
    const places = await listPlaces(db, mostPlaces)
    return reply
      .header('cache-control', keptFor)
      .type('application/xml; charset=utf-8')
      .send(renderSitemap(places, config.origin))
  })

  server.get('/robots.txt', async (_request, reply) =>
    reply
      .header('cache-control', keptFor)
      .type('text/plain; charset=utf-8')
      .send(robots(config.origin)),
  )
}

function robots(origin: string): string {
  const closed = ['/newsroom/', '/api/', '/preview/', '/search']
  const rules = closed.map((path) => `Disallow: ${path}`)
  return `User-agent: *\n${rules.join('\n')}\n\nSitemap: ${origin}/sitemap.xml\n`
}
