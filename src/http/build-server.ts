import cookie from '@fastify/cookie'
import fastify, { LogController, type FastifyInstance } from 'fastify'
import type { Refusal } from '../language/refusal.ts'
import { wordRefusal } from '../language/say-refusal.ts'
import { checker } from './checker.ts'
import { checkOrigin } from './check-origin.ts'
import type { Door, House } from './door.ts'
import { decodable } from './decodable.ts'
import { refusalOf } from './refusal-of.ts'
import { statusOf } from './refusal-status.ts'

const bytesOfABody = 4 * 1024 * 1024
const patienceAtTheEnd = 5000

/** The server with its doors, not listening yet. */
export async function buildServer(house: House, doors: Door[]): Promise<FastifyInstance> {
  const { config } = house
  const server = fastify({
    logger:
      config.logLevel === 'silent' ? false : { level: config.logLevel, stream: process.stderr },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    bodyLimit: bytesOfABody,
    connectionTimeout: 60_000,
    requestTimeout: 60_000,
    keepAliveTimeout: 20_000,
    forceCloseConnections: 'idle',
    // Node takes no longer head than this, so a long address is looked up like any other.
    routerOptions: { maxParamLength: 16 * 1024, ignoreTrailingSlash: true },
    rewriteUrl: ({ url = '/' }) => decodable(url),
  })
  server.setValidatorCompiler(checker)
  // Answers are made of our own types; a schema describes them, and never drops a field in silence.
  server.setSerializerCompiler(() => (data) => JSON.stringify(data))
  await server.register(cookie)
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff')
    // For what is no page; doors that show pages say what theirs may do.
    reply.header('content-security-policy', `default-src 'none'; frame-ancestors 'none'`)
    reply.header('referrer-policy', 'strict-origin-when-cross-origin')
    checkOrigin(request, config.origin)
  })
  server.setErrorHandler(async (error, request, reply) => {
    const refusal = refusalOf(error)
    if (refusal.code === 'internal-error') {
      // The pattern, not the address: an address may hold a secret.
      request.log.error({ err: refusal.cause, route: request.routeOptions.url })
    }
    const { code, details } = refusal
    const seconds = secondsToWait(refusal)
    if (seconds !== null) reply.header('retry-after', String(seconds))
    return reply
      .status(statusOf[code])
      .header('cache-control', 'no-store')
      .send({ error: { code, message: wordRefusal(refusal), details } })
  })
  // Whoever sends a letter a second must not keep a restart waiting.
  server.addHook('preClose', async () => {
    setTimeout(() => server.server.closeAllConnections(), patienceAtTheEnd).unref()
  })
  for (const door of doors) {
    await server.register(async (context) => door(context, house))
  }
  return server
}

/** RFC 9110, 10.2.3: how long the asker had better wait. */
function secondsToWait({ code, details }: Refusal): number | null {
  if (statusOf[code] === 503) return 5
  if (typeof details['seconds'] === 'number') return Math.ceil(details['seconds'])
  if (typeof details['minutes'] === 'number') return Math.ceil(details['minutes'] * 60)
  return null
}
