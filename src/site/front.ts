import type { FastifyInstance } from 'fastify'
import { loadFrame } from '../pages/load-frame.ts'
import { loadHome } from '../pages/load-home.ts'
import { loadSearch } from '../pages/load-search.ts'
import { renderHome } from '../pages/render-home.tsx'
import { renderLegal } from '../pages/render-legal.tsx'
import { renderSearch } from '../pages/render-search.tsx'
import type { Press } from './press.ts'
import { wordOf } from './word-of.ts'

export function frontDoor(server: FastifyInstance, press: Press): void {
  const { db } = press.house

  server.get('/', async (request, reply) =>
    press.answer({ request, reply }, await loadHome(db, press.visit()), renderHome),
  )

  server.get('/legal', async (request, reply) => {
    const frame = await loadFrame(db, press.visit())
    return press.answer({ request, reply }, { frame }, renderLegal)
  })

  server.get('/search', async (request, reply) => {
    const cursor = wordOf(request.query, 'after')
    const view = await loadSearch(db, {
      q: wordOf(request.query, 'q') ?? '',
      visit: press.visit(),
      ...(cursor === undefined ? {} : { cursor }),
    })
    return press.answer({ request, reply }, view, renderSearch)
  })
}
