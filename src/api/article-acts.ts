import type { Static } from 'typebox'
import type { Article } from '../articles/article.ts'
import { cancelSchedule } from '../articles/cancel-schedule.ts'
import { publishArticle } from '../articles/publish-article.ts'
import { returnArticle } from '../articles/return-article.ts'
import { scheduleArticle } from '../articles/schedule-article.ts'
import { submitArticle } from '../articles/submit-article.ts'
import { takeFromTrash } from '../articles/take-from-trash.ts'
import { trashArticle } from '../articles/trash-article.ts'
import { withdrawArticle } from '../articles/withdraw-article.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { optionalVersion } from '../http/expected-version.ts'
import type { Actor } from '../staff/staff.ts'
import { articleAnswer } from './article-answer.ts'
import { ArticleAnswer, Nothing, PublicationRequest, Submission, WithReason } from './contract.ts'
import { OneParams, type One } from './questions.ts'

/** Acts are things: each is made by a POST and answers the article as it stands then. */
export const articleActsDoor: Door = async (server, house) => {
  const { db } = house

  type Act<B> = (actor: Actor, id: string, body: B, request: FastifyRequest) => Promise<Article>
  const doing =
    <B>(status: number, act: Act<B>) =>
    async (request: FastifyRequest<One>, reply: FastifyReply) => {
      const article = await act(
        actorOf(request),
        request.params.id,
        (request.body ?? {}) as B,
        request,
      )
      return reply
        .status(status)
        .header('etag', `"${article.version}"`)
        .send(articleAnswer(article, house))
    }
  const schema = (summary: string, body: unknown, status = 201) => ({
    schema: {
      tags: ['articles'],
      summary,
      params: OneParams,
      ...(body === undefined ? {} : { body }),
      response: { [status]: ArticleAnswer },
    },
  })

  server.post<One>(
    '/api/articles/:id/submission',
    schema('Hand a draft to the editors', Submission),
    doing<Static<typeof Submission>>(201, (actor, id, { note = '' }) =>
      submitArticle(db, actor, { id, note }),
    ),
  )
  server.post<One>(
    '/api/articles/:id/return',
    schema('Give an article in review back, with the reason', WithReason),
    doing<Static<typeof WithReason>>(201, (actor, id, { reason }) =>
      returnArticle(db, actor, { id, reason }),
    ),
  )
  server.post<One>(
    '/api/articles/:id/publication',
    schema('Publish the latest text, now or at an hour', PublicationRequest),
    doing<Static<typeof PublicationRequest>>(201, (actor, id, { at }, request) => {
      const version = optionalVersion(request)
      return at === undefined
        ? publishArticle(db, actor, { id, expectedVersion: version })
        : scheduleArticle(db, actor, { id, at: new Date(at), expectedVersion: version })
    }),
  )
  server.delete<One>(
    '/api/articles/:id/schedule',
    schema('Take a scheduled article off the clock', undefined, 200),
    doing(200, (actor, id) => cancelSchedule(db, actor, id)),
  )
  server.post<One>(
    '/api/articles/:id/withdrawal',
    schema('Withdraw a published article, with the reason', WithReason),
    doing<Static<typeof WithReason>>(201, (actor, id, { reason }) =>
      withdrawArticle(db, actor, { id, reason }),
    ),
  )
  server.post<One>(
    '/api/articles/:id/trash',
    schema('Put a never published article into the trash', Nothing),
    doing(201, (actor, id) => trashArticle(db, actor, id)),
  )
  server.delete<One>(
    '/api/articles/:id/trash',
    schema('Take an article out of the trash', undefined, 200),
    doing(200, (actor, id) => takeFromTrash(db, actor, id)),
  )
}
