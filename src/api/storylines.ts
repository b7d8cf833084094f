import { Type, type Static } from 'typebox'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { closed, Id } from '../language/schema.ts'
import type { Actor } from '../staff/staff.ts'
import { addArticle } from '../storylines/add-article.ts'
import { addStoryline } from '../storylines/add-storyline.ts'
import { answerQuestion } from '../storylines/answer-question.ts'
import { changeStoryline } from '../storylines/change-storyline.ts'
import { listStorylines } from '../storylines/list-storylines.ts'
import { openStoryline } from '../storylines/open-storyline.ts'
import { removeStoryline } from '../storylines/remove-storyline.ts'
import { takeArticleOff } from '../storylines/take-article-off.ts'
import {
  listOf,
  StorylineAnswer,
  StorylineAnswerInput,
  StorylineArticleInput,
  StorylineInput,
  StorylineSummaryAnswer,
} from './contract.ts'
import { OneParams, pageOf, PageQuestion, type One } from './questions.ts'
import { storylineAnswer, summaryAnswer } from './storyline-answer.ts'

const ListQuestion = Type.Object({
  ...PageQuestion.properties,
  q: Type.Optional(Type.String({ maxLength: 1000 })),
})
const StorylineChange = Type.Object(Type.Partial(StorylineInput).properties, closed)
const ArticleParams = Type.Object({ id: Id, articleId: Id })
const tags = ['storylines']

export const storylinesDoor: Door = async (server, house) => {
  const { db } = house
  const answer = async (actor: Actor, id: string) =>
    storylineAnswer(await openStoryline(db, actor, id), house)

  server.get<{ Querystring: Static<typeof ListQuestion> }>(
    '/api/storylines',
    {
      schema: {
        tags,
        summary: 'Storylines, newest first',
        querystring: ListQuestion,
        response: { 200: listOf(StorylineSummaryAnswer) },
      },
    },
    async (request) => {
      const { q = '' } = request.query
      const list = await listStorylines(db, actorOf(request), {
        ...pageOf(request.query),
        words: q,
      })
      return { ...list, items: list.items.map(summaryAnswer) }
    },
  )

  server.post<{ Body: Static<typeof StorylineInput> }>(
    '/api/storylines',
    {
      schema: {
        tags,
        summary: 'Open a storyline',
        body: StorylineInput,
        response: { 201: StorylineAnswer },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const id = await addStoryline(db, actor, request.body)
      return reply
        .status(201)
        .header('location', `/api/storylines/${id}`)
        .send(await answer(actor, id))
    },
  )

  server.get<One>(
    '/api/storylines/:id',
    {
      schema: {
        tags,
        summary: 'A storyline with its lines and articles',
        params: OneParams,
        response: { 200: StorylineAnswer },
      },
    },
    async (request) => answer(actorOf(request), request.params.id),
  )

  server.patch<One & { Body: Static<typeof StorylineChange> }>(
    '/api/storylines/:id',
    {
      schema: {
        tags,
        summary: 'Change what is sent of name, address, state and open question',
        params: OneParams,
        body: StorylineChange,
        response: { 200: StorylineAnswer },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const { id } = request.params
      await changeStoryline(db, actor, { ...request.body, id })
      return answer(actor, id)
    },
  )

  server.delete<One>(
    '/api/storylines/:id',
    { schema: { tags, summary: 'Take a storyline away; its articles stay', params: OneParams } },
    async (request, reply) => {
      await removeStoryline(db, actorOf(request), request.params.id)
      return reply.status(204).send()
    },
  )

  server.post<One & { Body: Static<typeof StorylineArticleInput> }>(
    '/api/storylines/:id/articles',
    {
      schema: {
        tags,
        summary: 'Let an article tell the storyline',
        params: OneParams,
        body: StorylineArticleInput,
        response: { 200: StorylineAnswer },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const { id } = request.params
      await addArticle(db, actor, { storylineId: id, articleId: request.body.article })
      return answer(actor, id)
    },
  )

  server.delete<{ Params: Static<typeof ArticleParams> }>(
    '/api/storylines/:id/articles/:articleId',
    {
      schema: {
        tags,
        summary: 'Take an article off the storyline; lines that it supports stay',
        params: ArticleParams,
      },
    },
    async (request, reply) => {
      const { id, articleId } = request.params
      await takeArticleOff(db, actorOf(request), { storylineId: id, articleId })
      return reply.status(204).send()
    },
  )

  server.post<One & { Body: Static<typeof StorylineAnswerInput> }>(
    '/api/storylines/:id/answer',
    {
      schema: {
        tags,
        summary: 'Answer the open question by an article',
        params: OneParams,
        body: StorylineAnswerInput,
        response: { 200: StorylineAnswer },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const { id } = request.params
      const { article, text } = request.body
      await answerQuestion(db, actor, { storylineId: id, articleId: article, text })
      return answer(actor, id)
    },
  )
}
