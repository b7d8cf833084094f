import type { FastifyInstance } from 'fastify'
import { loadAuthor } from '../pages/load-author.ts'
import { loadPage } from '../pages/load-page.ts'
import { loadSection } from '../pages/load-section.ts'
import { loadTag } from '../pages/load-tag.ts'
import { renderAuthor } from '../pages/render-author.tsx'
import { renderPage } from '../pages/render-page.tsx'
import { renderSection } from '../pages/render-section.tsx'
import { renderTag } from '../pages/render-tag.tsx'
import { atAddress } from './at-address.ts'
import type { Press } from './press.ts'
import { wordOf } from './word-of.ts'

export function listingsDoor(server: FastifyInstance, press: Press): void {
  const { db } = press.house
  const asked = (query: unknown) => ({ visit: press.visit(), before: wordOf(query, 'before') })

  server.get('/sections/:slug', async (request, reply) =>
    atAddress(press, 'section', { request, reply }, async (id) =>
      press.answer(
        { request, reply },
        await loadSection(db, id, asked(request.query)),
        renderSection,
      ),
    ),
  )

  server.get('/tags/:slug', async (request, reply) =>
    atAddress(press, 'tag', { request, reply }, async (id) =>
      press.answer({ request, reply }, await loadTag(db, id, asked(request.query)), renderTag),
    ),
  )

  server.get('/authors/:slug', async (request, reply) =>
    atAddress(press, 'author', { request, reply }, async (id) =>
      press.answer(
        { request, reply },
        await loadAuthor(db, id, asked(request.query)),
        renderAuthor,
      ),
    ),
  )

  server.get('/pages/:slug', async (request, reply) =>
    atAddress(press, 'page', { request, reply }, async (id) =>
      press.answer({ request, reply }, await loadPage(db, id, asked(request.query)), renderPage),
    ),
  )
}
