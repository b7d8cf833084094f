import { Type, type Static } from 'typebox'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { closed } from '../language/schema.ts'
import { addAuthor } from '../paper/add-author.ts'
import { changeAuthor } from '../paper/change-author.ts'
import { listAuthors } from '../paper/list-authors.ts'
import type { Author } from '../paper/paper.ts'
import { authorPath, printedPath } from '../paper/paths.ts'
import { removeAuthor } from '../paper/remove-author.ts'
import { listOf, AuthorAnswer, AuthorInput } from './contract.ts'
import { OneParams, PageQuestion, type One } from './questions.ts'
import { sliceOf } from './slice-of.ts'

const AuthorChange = Type.Object(Type.Partial(AuthorInput).properties, closed)
const tags = ['paper']

export const authorsDoor: Door = async (server, { db }) => {
  server.get<{ Querystring: Static<typeof PageQuestion> }>(
    '/api/authors',
    {
      schema: {
        tags,
        summary: 'All authors, by name',
        querystring: PageQuestion,
        response: { 200: listOf(AuthorAnswer) },
      },
    },
    async (request) => {
      actorOf(request)
      return sliceOf((await listAuthors(db)).map(authorAnswer), request.query)
    },
  )

  server.post<{ Body: Static<typeof AuthorInput> }>(
    '/api/authors',
    {
      schema: {
        tags,
        summary: 'Add an author',
        body: AuthorInput,
        response: { 201: AuthorAnswer },
      },
    },
    async (request, reply) => {
      const author = await addAuthor(db, actorOf(request), request.body)
      return reply
        .status(201)
        .header('location', `/api/authors/${author.id}`)
        .send(authorAnswer(author))
    },
  )

  server.patch<One & { Body: Static<typeof AuthorChange> }>(
    '/api/authors/:id',
    {
      schema: {
        tags,
        summary: 'Change what is sent of an author; a new slug leaves a redirect',
        params: OneParams,
        body: AuthorChange,
        response: { 200: AuthorAnswer },
      },
    },
    async (request) => {
      const { id } = request.params
      return authorAnswer(await changeAuthor(db, actorOf(request), { ...request.body, id }))
    },
  )

  server.delete<One>(
    '/api/authors/:id',
    { schema: { tags, summary: 'Remove an author who signs nothing', params: OneParams } },
    async (request, reply) => {
      await removeAuthor(db, actorOf(request), request.params.id)
      return reply.status(204).send()
    },
  )
}

function authorAnswer(author: Author): AuthorAnswer {
  return { ...author, url: printedPath(authorPath(author.slug)) }
}
