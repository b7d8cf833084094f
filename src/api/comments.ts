import { Type, type Static } from 'typebox'
import { commentStates, type Decision } from '../comments/comment.ts'
import { decideComments } from '../comments/decide-comments.ts'
import { listComments } from '../comments/list-comments.ts'
import { releaseComment } from '../comments/release-comment.ts'
import { removeComment } from '../comments/remove-comment.ts'
import { undoDecision } from '../comments/undo-decision.ts'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { closed, Id, oneOf } from '../language/schema.ts'
import { commentAnswer } from './comment-answer.ts'
import { CommentAnswer, listOf, Nothing, WithReason } from './contract.ts'
import { OneParams, pageOf, PageQuestion, type One } from './questions.ts'

const ListQuestion = Type.Object({
  ...PageQuestion.properties,
  state: Type.Optional(oneOf(commentStates)),
  article: Type.Optional(Id),
})
const Decisions = Type.Object(
  {
    ids: Type.Array(Id, { minItems: 1, maxItems: 200 }),
    decision: oneOf(['release', 'removal']),
    ...Type.Partial(WithReason).properties,
  },
  closed,
)
const Decided = Type.Object({ items: Type.Array(CommentAnswer) })
const tags = ['comments']

export const commentsDoor: Door = async (server, house) => {
  const { db } = house

  server.get<{ Querystring: Static<typeof ListQuestion> }>(
    '/api/comments',
    {
      schema: {
        tags,
        summary: 'Comments, last posted first; `counts` are those of each state',
        querystring: ListQuestion,
        response: { 200: listOf(CommentAnswer) },
      },
    },
    async (request) => {
      const { state, article } = request.query
      const list = await listComments(db, actorOf(request), {
        ...pageOf(request.query),
        ...(state === undefined ? {} : { state }),
        ...(article === undefined ? {} : { articleId: article }),
      })
      return { ...list, items: list.items.map((comment) => commentAnswer(comment, house)) }
    },
  )

  server.post<One>(
    '/api/comments/:id/release',
    {
      schema: {
        tags,
        summary: 'Show a comment to the readers',
        params: OneParams,
        body: Nothing,
        response: { 201: CommentAnswer },
      },
    },
    async (request, reply) => {
      const comment = await releaseComment(db, actorOf(request), request.params)
      return reply.status(201).send(commentAnswer(comment, house))
    },
  )

  server.post<One & { Body: Static<typeof WithReason> }>(
    '/api/comments/:id/removal',
    {
      schema: {
        tags,
        summary: 'Take a comment away from the readers, with the reason',
        params: OneParams,
        body: WithReason,
        response: { 201: CommentAnswer },
      },
    },
    async (request, reply) => {
      const { reason } = request.body
      const { id } = request.params
      const comment = await removeComment(db, actorOf(request), { id, reason })
      return reply.status(201).send(commentAnswer(comment, house))
    },
  )

  server.delete<One>(
    '/api/comments/:id/decision',
    {
      schema: {
        tags,
        summary: 'Undo the last decision about a comment',
        params: OneParams,
        response: { 200: CommentAnswer },
      },
    },
    async (request) => {
      const comment = await undoDecision(db, actorOf(request), request.params)
      return commentAnswer(comment, house)
    },
  )

  server.post<{ Body: Static<typeof Decisions> }>(
    '/api/comments/decisions',
    {
      schema: {
        tags,
        summary: 'Release or remove several comments at once: all of them or none',
        body: Decisions,
        response: { 201: Decided },
      },
    },
    async (request, reply) => {
      const { ids, decision: kind, reason = '' } = request.body
      const decision: Decision = kind === 'release' ? { kind } : { kind, reason }
      const comments = await decideComments(db, actorOf(request), { ids, decision })
      const items = comments.map((comment) => commentAnswer(comment, house))
      return reply.status(201).send({ items })
    },
  )
}
