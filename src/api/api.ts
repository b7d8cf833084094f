import swagger from '@fastify/swagger'
import { actorOf, knowActors } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { Refusal } from '../language/refusal.ts'
import { articleActsDoor } from './article-acts.ts'
import { articlesDoor } from './articles.ts'
import { assistDoor } from './assist.ts'
import { authorsDoor } from './authors.ts'
import { commentsDoor } from './comments.ts'
import { correctionsDoor } from './corrections.ts'
import { logbookDoor } from './logbook.ts'
import { mediaDoor } from './media.ts'
import { occasionsDoor } from './occasions.ts'
import { officesDoor } from './offices.ts'
import { oneTimeLinksDoor } from './one-time-links.ts'
import { pagesDoor } from './page-routes.ts'
import { paperDoor } from './paper.ts'
import { peopleDoor } from './people.ts'
import { quotationsDoor } from './quotations.ts'
import { revisionsDoor } from './revisions.ts'
import { searchDoor } from './search.ts'
import { sectionsDoor } from './sections.ts'
import { sessionsDoor } from './sessions.ts'
import { staffDoor } from './staff.ts'
import { storylinesDoor } from './storylines.ts'
import { storylineLinesDoor } from './storyline-lines.ts'
import { tagsDoor } from './tags.ts'
import { tokensDoor } from './tokens.ts'

const doors: Door[] = [
  sessionsDoor,
  oneTimeLinksDoor,
  staffDoor,
  tokensDoor,
  logbookDoor,
  articlesDoor,
  articleActsDoor,
  revisionsDoor,
  correctionsDoor,
  commentsDoor,
  mediaDoor,
  paperDoor,
  sectionsDoor,
  tagsDoor,
  authorsDoor,
  pagesDoor,
  searchDoor,
  assistDoor,
  peopleDoor,
  officesDoor,
  occasionsDoor,
  quotationsDoor,
  storylinesDoor,
  storylineLinesDoor,
]

/** Everything under /api, described by /api/openapi.json from the schemas that check it. */
export const apiDoor: Door = async (server, house) => {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Matbaa', version: '1', description: 'مطبعة: نظام نشر للصحف العربية' },
      servers: [{ url: house.config.origin }],
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer' },
          session: { type: 'apiKey', in: 'cookie', name: 'matbaa_session' },
        },
      },
      security: [{ token: [] }, { session: [] }],
    },
  })
  knowActors(server, house)
  server.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    // PostgreSQL has no such letter, so there is nothing to look for.
    if (request.url.includes('%00')) throw new Refusal('invalid-input', { problem: 'NUL' })
  })
  // Before anything of a stranger's body is read. What is for everybody says so in its schema.
  server.addHook('onRequest', async (request) => {
    if (request.routeOptions.schema?.security?.length !== 0) actorOf(request)
  })
  // A POST that has nothing to say may say nothing.
  server.addHook('preValidation', async (request) => {
    if (request.method === 'POST') request.body ??= {}
  })
  for (const door of doors) await door(server, house)
  server.get('/api/openapi.json', { schema: { hide: true, security: [] } }, async () =>
    server.swagger(),
  )
}
