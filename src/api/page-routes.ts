import type { Static } from 'typebox'
import type { Body } from '../articles/body.ts'
import { checkBody } from '../articles/check-text.ts'
import { cleanBody } from '../articles/clean-article-text.ts'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { expectedVersion } from '../http/expected-version.ts'
import { Refusal } from '../language/refusal.ts'
import { addPage } from '../paper/add-page.ts'
import { changePage } from '../paper/change-page.ts'
import { findPage } from '../paper/find-page.ts'
import { listPages } from '../paper/list-pages.ts'
import type { Page } from '../paper/paper.ts'
import { pagePath, printedPath } from '../paper/paths.ts'
import { removePage } from '../paper/remove-page.ts'
import { listOf, PageAnswer, PageInput } from './contract.ts'
import { OneParams, PageQuestion, type One } from './questions.ts'
import { sliceOf } from './slice-of.ts'

type Input = Static<typeof PageInput>
const tags = ['paper']

/** Pages that are no news. Their bodies are made of the same blocks as articles. */
export const pagesDoor: Door = async (server, { db }) => {
  server.get<{ Querystring: Static<typeof PageQuestion> }>(
    '/api/pages',
    {
      schema: {
        tags,
        summary: 'All pages, oldest first',
        querystring: PageQuestion,
        response: { 200: listOf(PageAnswer) },
      },
    },
    async (request) => {
      actorOf(request)
      return sliceOf((await listPages(db)).map(pageAnswer), request.query)
    },
  )

  server.post<{ Body: Input }>(
    '/api/pages',
    { schema: { tags, summary: 'Add a page', body: PageInput, response: { 201: PageAnswer } } },
    async (request, reply) => {
      const page = await addPage(db, actorOf(request), parsePage(request.body))
      return reply
        .status(201)
        .header('location', `/api/pages/${page.id}`)
        .header('etag', `"${page.version}"`)
        .send(pageAnswer(page))
    },
  )

  server.get<One>(
    '/api/pages/:id',
    { schema: { tags, summary: 'One page', params: OneParams, response: { 200: PageAnswer } } },
    async (request, reply) => {
      actorOf(request)
      const page = await findPage(db, request.params.id)
      if (page === null) throw new Refusal('not-found')
      return reply.header('etag', `"${page.version}"`).send(pageAnswer(page))
    },
  )

  server.put<One & { Body: Input }>(
    '/api/pages/:id',
    {
      schema: {
        tags,
        summary: 'Put a new text in its place; needs If-Match with the version it was begun from',
        params: OneParams,
        body: PageInput,
        response: { 200: PageAnswer },
      },
    },
    async (request, reply) => {
      const page = await changePage(db, actorOf(request), {
        ...parsePage(request.body),
        id: request.params.id,
        expectedVersion: expectedVersion(request),
      })
      return reply.header('etag', `"${page.version}"`).send(pageAnswer(page))
    },
  )

  server.delete<One>(
    '/api/pages/:id',
    { schema: { tags, summary: 'Remove a page', params: OneParams } },
    async (request, reply) => {
      await removePage(db, actorOf(request), request.params.id)
      return reply.status(204).send()
    },
  )
}

/** The same rules as for an article's body, beyond what the schema says. */
function parsePage(input: Input): Input {
  const body = cleanBody(input.body)
  checkBody(body)
  return { ...input, body }
}

/** A stored body went through `parsePage`. */
function pageAnswer(page: Page): PageAnswer {
  return {
    ...page,
    body: page.body as Body,
    url: printedPath(pagePath(page.slug)),
    updatedAt: page.updatedAt.toISOString(),
  }
}
