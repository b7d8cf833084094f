import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { mediaFile } from '../media/media-file.ts'
import { findAsset } from '../pages/assets.ts'
import { renderIcon } from '../pages/render-icon.ts'
import { readPaper } from '../paper/read-paper.ts'
import { filePolicy } from './content-policy.ts'
import { embedScript } from './embed-script.ts'
import type { Press } from './press.ts'
import { storylineScript } from './storyline-script.ts'

type Named = { Params: { '*': string } }

/** All that readers ever get of scripts. */
const scripts = [embedScript, storylineScript]

/** Files whose name changes with their content, so that they are kept for good. */
export function filesDoor(server: FastifyInstance, { house }: Press): void {
  server.addHook('onRequest', async (request, reply) => {
    if (/^\/(assets|media)\/|^\/icon\.svg/.test(request.url)) {
      reply.header('content-security-policy', filePolicy)
    }
  })

  server.get<Named>('/assets/*', async (request, reply) => {
    const name = request.params['*']
    const script = scripts.find(({ path }) => path === `/assets/${name}`)
    const asset = script ?? findAsset(name)
    if (asset === null) return missing(reply)
    return keptForGood(reply, asset.type).send(asset.bytes)
  })

  server.get<Named>('/media/*', async (request, reply) => {
    const file = mediaFile(house.mediaFolder, request.params['*'])
    if (file === null) return missing(reply)
    const { size } = await stat(file.path)
    return keptForGood(reply, file.type)
      .header('content-length', size)
      .send(createReadStream(file.path))
  })

  server.get('/icon.svg', async (_request, reply) => {
    const { settings } = await readPaper(house.db)
    return reply
      .header('cache-control', 'public, max-age=86400')
      .type('image/svg+xml')
      .send(renderIcon(settings))
  })

  server.get('/favicon.ico', async (_request, reply) => reply.redirect('/icon.svg', 302))
}

function keptForGood(reply: FastifyReply, type: string): FastifyReply {
  return reply
    .header('cache-control', 'public, max-age=31536000, immutable')
    .header('content-type', type.startsWith('text/') ? `${type}; charset=utf-8` : type)
}

function missing(reply: FastifyReply): FastifyReply {
  return reply.status(404).header('cache-control', 'no-store').type('text/plain').send('')
}
