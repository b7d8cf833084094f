import cookie from '@fastify/cookie'
import fastify, { type FastifyInstance } from 'fastify'
import { refusals } from '../language/catalogue/refusals.ts'
import { checker } from './checker.ts'
import { checkOrigin } from './check-origin.ts'
import type { Door, House } from './door.ts'
import { refusalOf } from './refusal-of.ts'
import { statusOf } from './refusal-status.ts'

const bytesOfABody = 4 * 1024 * 1024

/** The server with its doors, not listening yet. */
export async function buildServer(house: House, doors: Door[]): Promise<FastifyInstance> {
  const { config } = house
  const server = fastify({
    logger:
      config.logLevel === 'silent' ? false : { level: config.logLevel, stream: process.stderr },
    disableRequestLogging: true,
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    bodyLimit: bytesOfABody,
    connectionTimeout: 60_000,
    requestTimeout: 60_000,
    keepAliveTimeout: 20_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 1000, ignoreTrailingSlash: true },
  })
  server.setValidatorCompiler(checker)
  // Answers are made of our own types; a schema describes them, and never drops a field in silence.
  server.setSerializerCompiler(() => (data) => JSON.stringify(data))
  await server.register(cookie)
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'strict-origin-when-cross-origin')
    checkOrigin(request, config.origin)
  })
  server.setErrorHandler(async (error, request, reply) => {
    const refusal = refusalOf(error)
    if (refusal.code === 'internal-error')
      request.log.error({ err: refusal.cause, url: request.url })
    if (statusOf[refusal.code] === 503) reply.header('retry-after', '5')
    const { code, details } = refusal
    return reply
      .status(statusOf[code])
      .header('cache-control', 'no-store')
      .send({ error: { code, message: refusals[code], details } })
  })
  for (const door of doors) {
    await server.register(async (context) => door(context, house))
  }
  return server
}
