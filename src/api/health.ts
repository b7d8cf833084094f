import type { FastifyRequest } from 'fastify'
import { knowActors, optionalActor } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { Refusal } from '../language/refusal.ts'

/** `/healthz` for whoever watches the house; `/metrics` for Prometheus, on the machine itself or with a token. */
export const healthDoor: Door = async (server, house) => {
  const { db } = house
  const startedAt = Date.now()
  knowActors(server, house)

  server.get('/healthz', async (_request, reply) => {
    await db.ping()
    return reply.header('cache-control', 'no-store').send({ status: 'ok' })
  })

  server.get('/metrics', async (request, reply) => {
    if (!isFromThisMachine(request) && optionalActor(request) === null)
      throw new Refusal('not-signed-in')
    const { heapUsed, rss } = process.memoryUsage()
    const figures = [
      gauge('matbaa_uptime_seconds', 'Seconds since the start', (Date.now() - startedAt) / 1000),
      gauge('matbaa_memory_resident_bytes', 'Resident memory', rss),
      gauge('matbaa_memory_heap_bytes', 'Heap in use', heapUsed),
      gauge('matbaa_sql_statements_total', 'SQL statements since the start', db.queries.count),
    ]
    return reply
      .header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(figures.join(''))
  })
}

function gauge(name: string, help: string, value: number): string {
  const type = name.endsWith('_total') ? 'counter' : 'gauge'
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`
}

/** A proxy on this machine says so in a header; what it passes on came from elsewhere. */
function isFromThisMachine(request: FastifyRequest): boolean {
  const isLoopback = /^(127\.|::1$|::ffff:127\.)/.test(request.socket.remoteAddress ?? '')
  const passedOn = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via']
  return isLoopback && passedOn.every((name) => request.headers[name] === undefined)
}
