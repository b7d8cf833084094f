import type { Static } from 'typebox'
import { correctArticle } from '../articles/correct-article.ts'
import type { Correction, Wording } from '../articles/correction.ts'
import { listCorrections } from '../articles/list-corrections.ts'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { Refusal } from '../language/refusal.ts'
import { CorrectionAnswer, CorrectionInput, listOf } from './contract.ts'
import { OneParams, pageOf, PageQuestion, type One } from './questions.ts'

const tags = ['articles']

export const correctionsDoor: Door = async (server, { db }) => {
  server.post<One & { Body: CorrectionInput }>(
    '/api/articles/:id/corrections',
    {
      schema: {
        tags,
        summary: 'Tell readers what was wrong, and correct the words where they are given',
        params: OneParams,
        body: CorrectionInput,
        response: { 201: CorrectionAnswer },
      },
    },
    async (request, reply) => {
      const { kind, text } = request.body
      const correction = await correctArticle(db, actorOf(request), {
        articleId: request.params.id,
        kind,
        text,
        wording: wordingOf(request.body),
      })
      return reply.status(201).send(correctionAnswer(correction))
    },
  )

  server.get<One & { Querystring: Static<typeof PageQuestion> }>(
    '/api/articles/:id/corrections',
    {
      schema: {
        tags,
        summary: 'What readers were told about an article, newest first',
        params: OneParams,
        querystring: PageQuestion,
        response: { 200: listOf(CorrectionAnswer) },
      },
    },
    async (request) => {
      const { limit, cursor } = pageOf(request.query)
      const list = await listCorrections(db, actorOf(request), {
        articleId: request.params.id,
        limit,
        before: cursor !== undefined && /^[1-9]\d{0,17}$/.test(cursor) ? cursor : null,
      })
      return { ...list, items: list.items.map(correctionAnswer) }
    },
  )
}

function wordingOf({ before, after }: CorrectionInput): Wording | null {
  if (before === undefined && after === undefined) return null
  if (before !== undefined && after !== undefined) return { before, after }
  const path = before === undefined ? 'body/before' : 'body/after'
  throw new Refusal('invalid-input', { path, problem: 'before-and-after-together' })
}

function correctionAnswer({ articleId, wording, at, ...correction }: Correction): CorrectionAnswer {
  return {
    ...correction,
    article: articleId,
    before: wording?.before ?? null,
    after: wording?.after ?? null,
    at: at.toISOString(),
  }
}
