import type { FastifyInstance } from 'fastify'
import { actorOf, knowActors } from '../http/actor.ts'
import { loadPreview } from '../pages/load-preview.ts'
import { renderArticle } from '../pages/render-article.tsx'
import { idOf } from './articles.ts'
import { contentPolicy } from './content-policy.ts'
import type { Press } from './press.ts'

/** The site under a staff session: what is saved, as readers will see it. The newsroom may frame it. */
export function previewDoor(server: FastifyInstance, press: Press): void {
  const { house } = press
  knowActors(server, house)
  server.addHook('onRequest', async (_request, reply) => {
    reply.header('x-robots-tag', 'noindex')
    reply.header('content-security-policy', contentPolicy('self'))
  })

  server.get<{ Params: { id: string } }>('/preview/:id', async (request, reply) => {
    const view = await loadPreview(house.db, idOf(request.params.id), {
      actor: actorOf(request),
      visit: press.visit(),
    })
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(renderArticle(view))
  })
}
