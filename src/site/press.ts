import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../http/door.ts'
import { Refusal } from '../language/refusal.ts'
import type { Frame, Visit } from '../pages/frame.ts'
import { frameWithoutPaper, loadFrame } from '../pages/load-frame.ts'
import { embedScript } from './embed-script.ts'

type Exchange = { request: FastifyRequest; reply: FastifyReply }
type Printed = { html: string; status?: number; isPrivate?: boolean }

/** Where pages are printed and handed out. */
export type Press = {
  house: House
  visit(): Visit
  /** Prints a view and sends it; refused as 'not-found' when there is none. */
  answer<V extends { frame: Frame }>(
    exchange: Exchange,
    view: V | null,
    render: (view: V) => string,
  ): FastifyReply
  send(exchange: Exchange, printed: Printed): FastifyReply
  /** For a page without anything of its own; when the paper can't be read, as it was last seen. */
  frame(): Promise<Frame>
  lastFrame(): Frame
}

export function openPress(house: House): Press {
  let last: Frame | null = null
  const visit = () => ({
    origin: house.config.origin,
    now: new Date(),
    embedScript: embedScript.path,
  })
  return {
    house,
    visit,
    answer(exchange, view, render) {
      if (view === null) throw new Refusal('not-found')
      last = view.frame
      return send(exchange, { html: render(view) })
    },
    send,
    async frame() {
      last = await loadFrame(house.db, visit())
      return last
    },
    lastFrame: () => (last === null ? frameWithoutPaper(visit()) : { ...last, ...visit() }),
  }
}

/** Anybody may keep a page but must ask whether it still stands; a private one is kept by nobody. */
function send({ request, reply }: Exchange, { html, status = 200, isPrivate }: Printed) {
  reply.header('content-type', 'text/html; charset=utf-8')
  if (status !== 200) return reply.status(status).header('cache-control', 'no-store').send(html)
  if (isPrivate === true) return reply.header('cache-control', 'private, no-store').send(html)
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`
  reply.header('cache-control', 'public, max-age=0, must-revalidate').header('etag', etag)
  return isKnown(request, etag) ? reply.status(304).send() : reply.send(html)
}

/** RFC 9110, 13.1.2: a list of tags, compared weakly. */
function isKnown(request: FastifyRequest, etag: string): boolean {
  const tags = (request.headers['if-none-match'] ?? '').split(',')
  return tags.some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')))
}
