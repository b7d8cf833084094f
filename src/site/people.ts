import type { FastifyInstance } from 'fastify'
import { loadOccasion } from '../pages/load-occasion.ts'
import { loadPerson } from '../pages/load-person.ts'
import { renderOccasion } from '../pages/render-occasion.tsx'
import { renderPerson } from '../pages/render-person.tsx'
import { atAddress } from './at-address.ts'
import type { Press } from './press.ts'
import { wordOf } from './word-of.ts'

/** Those who speak in the news, and where they spoke. */
export function peopleDoor(server: FastifyInstance, press: Press): void {
  const { db } = press.house

  server.get('/people/:slug', async (request, reply) =>
    atAddress(press, 'person', { request, reply }, async (id) =>
      press.answer(
        { request, reply },
        await loadPerson(db, id, {
          visit: press.visit(),
          year: wordOf(request.query, 'year'),
          q: wordOf(request.query, 'q')?.replaceAll('\0', ''),
          before: wordOf(request.query, 'before'),
        }),
        renderPerson,
      ),
    ),
  )

  server.get('/occasions/:slug', async (request, reply) =>
    atAddress(press, 'occasion', { request, reply }, async (id) =>
      press.answer(
        { request, reply },
        await loadOccasion(db, id, {
          visit: press.visit(),
          before: wordOf(request.query, 'before'),
        }),
        renderOccasion,
      ),
    ),
  )
}
