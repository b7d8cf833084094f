import { Type, type Static } from 'typebox'
import { articleStates } from '../articles/article.ts'
import { createArticle } from '../articles/create-article.ts'
import { listArticles } from '../articles/list-articles.ts'
import { openArticle } from '../articles/open-article.ts'
import { saveArticle } from '../articles/save-article.ts'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { expectedVersion } from '../http/expected-version.ts'
import { Refusal } from '../language/refusal.ts'
import { Id, oneOf } from '../language/schema.ts'
import { articleAnswer, articleLineAnswer } from './article-answer.ts'
import { ArticleAnswer, ArticleInput, ArticleLine, listOf } from './contract.ts'
import { pageOf, PageQuestion, type One, OneParams } from './questions.ts'
import { textOfInput } from './text-of-input.ts'

const ListQuestion = Type.Object({
  ...PageQuestion.properties,
  state: Type.Optional(oneOf(articleStates)),
  q: Type.Optional(Type.String({ maxLength: 10_000 })),
  section: Type.Optional(Type.String({ maxLength: 400 })),
  mine: Type.Optional(Type.Boolean()),
})
const tags = ['articles']

export const articlesDoor: Door = async (server, house) => {
  const { db } = house

  server.get<{ Querystring: Static<typeof ListQuestion> }>(
    '/api/articles',
    {
      schema: {
        tags,
        summary: 'The newsroom’s list, last saved first',
        querystring: ListQuestion,
        response: { 200: listOf(ArticleLine) },
      },
    },
    async (request) => {
      const { state, q, section, mine } = request.query
      const list = await listArticles(db, actorOf(request), {
        ...pageOf(request.query),
        ...(state === undefined ? {} : { state }),
        ...(q === undefined ? {} : { q }),
        ...(section === undefined ? {} : { section }),
        isMineOnly: mine === true,
      })
      const items = list.items.map((line) => articleLineAnswer(line, house))
      const { trashed, ...others } = list.counts
      const all = Object.values(others).reduce((sum, count) => sum + count, 0)
      const total = state === undefined ? all : list.counts[state]
      return { items, total, next: list.next, counts: { ...others, trashed } }
    },
  )

  server.post<{ Body: ArticleInput }>(
    '/api/articles',
    {
      schema: {
        tags,
        summary: 'Begin a draft',
        body: ArticleInput,
        response: { 201: ArticleAnswer },
      },
    },
    async (request, reply) => {
      const article = await createArticle(db, actorOf(request), { text: textOfInput(request.body) })
      const answer = articleAnswer(article, house)
      return reply
        .status(201)
        .header('location', `/api/articles/${answer.id}`)
        .header('etag', `"${answer.version}"`)
        .send(answer)
    },
  )

  server.get<One>(
    '/api/articles/:id',
    {
      schema: {
        tags,
        summary: 'One article, its latest text',
        params: OneParams,
        response: { 200: ArticleAnswer },
      },
    },
    async (request, reply) => {
      const article = await openArticle(db, actorOf(request), request.params.id)
      return reply.header('etag', `"${article.version}"`).send(articleAnswer(article, house))
    },
  )

  server.put<One & { Body: ArticleInput }>(
    '/api/articles/:id',
    {
      schema: {
        tags,
        summary: 'Save the text; needs If-Match with the version it was begun from',
        params: Type.Object({ id: Id }),
        body: ArticleInput,
        response: { 200: ArticleAnswer },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const { id } = request.params
      const version = expectedVersion(request)
      try {
        const article = await saveArticle(db, actor, {
          id,
          expectedVersion: version,
          text: textOfInput(request.body),
          origin: request.body.origin ?? 'save',
        })
        return await reply
          .header('etag', `"${article.version}"`)
          .send(articleAnswer(article, house))
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'version-stale') throw error
        const current = articleAnswer(await openArticle(db, actor, id), house)
        throw new Refusal('version-stale', { version: current.version, current })
      }
    },
  )
}
