import type { FastifyInstance } from 'fastify'
import { refusalOf } from '../http/refusal-of.ts'
import { statusOf } from '../http/refusal-status.ts'
import { refusals } from '../language/catalogue/refusals.ts'
import type { Refusal } from '../language/refusal.ts'
import { wordRefusal } from '../language/say-refusal.ts'
import { renderFault } from '../pages/render-fault.tsx'
import { renderNotFound } from '../pages/render-not-found.tsx'
import type { Press } from './press.ts'

/** What was refused or broke, in the paper's own design. */
export function faultsDoor(server: FastifyInstance, press: Press): void {
  server.setErrorHandler(async (error, request, reply) => {
    const refusal = refusalOf(error)
    if (refusal.code === 'internal-error')
      request.log.error({ err: refusal.cause, url: request.url })
    const status = statusOf[refusal.code]
    if (status === 503) reply.header('retry-after', '5')
    return press.send({ request, reply }, { status, html: await page(refusal, press) })
  })

  server.setNotFoundHandler(async (request, reply) => {
    const [path = ''] = request.url.split('?')
    if (path.startsWith('/api/')) {
      const error = { code: 'not-found', message: refusals['not-found'], details: {} }
      return reply.status(404).header('cache-control', 'no-store').send({ error })
    }
    // Browsers and machines ask for files that no person will look at.
    if (/\.[a-z0-9]{2,5}$/i.test(path)) return reply.status(404).type('text/plain').send('')
    const html = renderNotFound({ frame: await press.frame() })
    return press.send({ request, reply }, { status: 404, html })
  })
}

async function page(refusal: Refusal, press: Press): Promise<string> {
  const isOfHouse = statusOf[refusal.code] >= 500
  const frame = isOfHouse ? press.lastFrame() : await frameOrLast(press)
  if (refusal.code === 'not-found') return renderNotFound({ frame })
  return renderFault({
    frame,
    by: isOfHouse ? 'house' : 'request',
    message: wordRefusal(refusal),
  })
}

/** A second fault must not hide the first. */
async function frameOrLast(press: Press) {
  try {
    return await press.frame()
  } catch {
    return press.lastFrame()
  }
}
