import type { FastifyInstance } from 'fastify'
import { Refusal } from '../language/refusal.ts'
import { loadStoryline } from '../pages/load-storyline.ts'
import { renderStoryline } from '../pages/render-storyline.tsx'
import { renderStorylineFeed } from '../pages/render-storyline-feed.ts'
import { atAddress } from './at-address.ts'
import type { Press } from './press.ts'
import { storylineScript } from './storyline-script.ts'

export function storylinesDoor(server: FastifyInstance, press: Press): void {
  const { db } = press.house
  const load = (id: string) =>
    loadStoryline(db, id, { visit: press.visit(), script: storylineScript.path })

  server.get('/storylines/:slug', async (request, reply) =>
    atAddress(press, 'storyline', { request, reply }, async (id) =>
      press.answer({ request, reply }, await load(id), renderStoryline),
    ),
  )

  server.get('/storylines/:slug/feed.xml', async (request, reply) =>
    atAddress(press, 'storyline', { request, reply, below: '/feed.xml' }, async (id) => {
      const view = await load(id)
      if (view === null) throw new Refusal('not-found')
      return reply
        .header('cache-control', 'public, max-age=300')
        .type('application/rss+xml; charset=utf-8')
        .send(renderStorylineFeed(view))
    }),
  )
}
