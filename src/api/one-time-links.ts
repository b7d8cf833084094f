import { Type, type Static } from 'typebox'
import type { Door } from '../http/door.ts'
import { setSessionCookie } from '../http/session-cookie.ts'
import { openOneTimeLink } from '../staff/open-one-time-link.ts'
import { useOneTimeLink } from '../staff/use-one-time-link.ts'
import { MeAnswer, OneTimeLinkAnswer, OneTimeLinkUse } from './contract.ts'
import { meAnswer } from './me-answer.ts'

const LinkParams = Type.Object({ secret: Type.String({ maxLength: 100 }) })
const tags = ['sessions']

export const oneTimeLinksDoor: Door = async (server, house) => {
  const { db, config } = house

  server.get<{ Params: Static<typeof LinkParams> }>(
    '/api/one-time-links/:secret',
    {
      schema: {
        tags,
        summary: 'What a one-time link is for; does not use it',
        security: [],
        params: LinkParams,
        response: { 200: OneTimeLinkAnswer },
      },
    },
    async (request) => openOneTimeLink(db, request.params.secret),
  )

  server.post<{ Params: Static<typeof LinkParams>; Body: Static<typeof OneTimeLinkUse> }>(
    '/api/one-time-links/:secret',
    {
      schema: {
        tags,
        summary: 'Choose the password a one-time link stands for, and sign in',
        security: [],
        params: LinkParams,
        body: OneTimeLinkUse,
        response: { 201: MeAnswer },
      },
    },
    async (request, reply) => {
      const device = request.headers['user-agent'] ?? ''
      const { secret, colleague } = await useOneTimeLink(db, request.params.secret, {
        ...request.body,
        device,
      })
      setSessionCookie(reply, secret, config.origin)
      return reply.status(201).send(await meAnswer(colleague, house))
    },
  )
}
