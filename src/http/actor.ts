import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../language/refusal.ts'
import { findBearer } from '../staff/find-bearer.ts'
import { findSession } from '../staff/find-session.ts'
import type { Actor } from '../staff/staff.ts'
import type { House } from './door.ts'
import { sessionSecretOf } from './session-cookie.ts'

const actors = new WeakMap<FastifyRequest, Actor>()

/** Lets the routes of one door know who asks: by session cookie, or by `Authorization: Bearer`. */
export function knowActors(server: FastifyInstance, { db, config }: House): void {
  server.addHook('onRequest', async (request) => {
    const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    const secret = sessionSecretOf(request, config.origin)
    const actor =
      token !== undefined
        ? await findBearer(db, token)
        : secret !== undefined
          ? await findSession(db, secret)
          : null
    if (token !== undefined && actor === null) throw new Refusal('not-signed-in')
    if (actor !== null) actors.set(request, actor)
  })
}

/** Who asks; refused when nobody is signed in. */
export function actorOf(request: FastifyRequest): Actor {
  const actor = actors.get(request)
  if (actor === undefined) throw new Refusal('not-signed-in')
  return actor
}

export function optionalActor(request: FastifyRequest): Actor | null {
  return actors.get(request) ?? null
}
