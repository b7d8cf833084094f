import formbody from '@fastify/formbody'
import type { Door } from '../http/door.ts'
import { articlesDoor } from './articles.ts'
import { commentsDoor } from './comments.ts'
import { contentPolicy } from './content-policy.ts'
import { correctionsDoor } from './corrections.ts'
import { faultsDoor } from './faults.ts'
import { feedsDoor } from './feeds.ts'
import { filesDoor } from './files.ts'
import { frontDoor } from './front.ts'
import { listingsDoor } from './listings.ts'
import { peopleDoor } from './people.ts'
import { openPress } from './press.ts'
import { previewDoor } from './preview.ts'
import { storylinesDoor } from './storylines.ts'

/** The readers' site: addresses, cookies, status. What a page shows is the business of `pages/`. */
export const siteDoor: Door = async (server, house) => {
  const press = openPress(house)
  server.removeAllContentTypeParsers()
  await server.register(formbody)
  server.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', contentPolicy())
  })
  faultsDoor(server, press)
  frontDoor(server, press)
  listingsDoor(server, press)
  articlesDoor(server, press)
  storylinesDoor(server, press)
  correctionsDoor(server, press)
  peopleDoor(server, press)
  commentsDoor(server, press)
  filesDoor(server, press)
  feedsDoor(server, press)
  await server.register(async (context) => previewDoor(context, press))
}
