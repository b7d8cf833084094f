import type { Static } from 'typebox'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { createToken } from '../staff/create-token.ts'
import { listTokens } from '../staff/list-tokens.ts'
import { revokeToken } from '../staff/revoke-token.ts'
import type { Token } from '../staff/token.ts'
import { listOf, NewToken, NewTokenAnswer, TokenAnswer } from './contract.ts'
import { OneParams, PageQuestion, type One } from './questions.ts'
import { sliceOf } from './slice-of.ts'

const tags = ['tokens']

export const tokensDoor: Door = async (server, { db }) => {
  server.get<{ Querystring: Static<typeof PageQuestion> }>(
    '/api/tokens',
    {
      schema: {
        tags,
        summary: 'Your own tokens, newest first',
        querystring: PageQuestion,
        response: { 200: listOf(TokenAnswer) },
      },
    },
    async (request) => {
      const tokens = await listTokens(db, actorOf(request))
      return sliceOf(tokens.map(tokenAnswer), request.query)
    },
  )

  server.post<{ Body: Static<typeof NewToken> }>(
    '/api/tokens',
    {
      schema: {
        tags,
        summary: 'A token for a program that acts for you; answers it once',
        body: NewToken,
        response: { 201: NewTokenAnswer },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await createToken(db, actorOf(request), request.body)),
  )

  server.delete<One>(
    '/api/tokens/:id',
    { schema: { tags, summary: 'End one of your own tokens', params: OneParams } },
    async (request, reply) => {
      await revokeToken(db, actorOf(request), request.params)
      return reply.status(204).send()
    },
  )
}

function tokenAnswer(token: Token): Static<typeof TokenAnswer> {
  return {
    ...token,
    createdAt: token.createdAt.toISOString(),
    usedAt: token.usedAt?.toISOString() ?? null,
  }
}
