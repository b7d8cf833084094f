import { Type, type Static } from 'typebox'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { closed } from '../language/schema.ts'
import { addTag } from '../paper/add-tag.ts'
import { changeTag } from '../paper/change-tag.ts'
import { listTags } from '../paper/list-tags.ts'
import type { Tag } from '../paper/paper.ts'
import { tagPath, printedPath } from '../paper/paths.ts'
import { removeTag } from '../paper/remove-tag.ts'
import { listOf, TagAnswer, TagInput } from './contract.ts'
import { OneParams, pageOf, PageQuestion, type One } from './questions.ts'

const ListQuestion = Type.Object({
  ...PageQuestion.properties,
  q: Type.Optional(Type.String({ maxLength: 1000 })),
})
const TagChange = Type.Object(Type.Partial(TagInput).properties, closed)
const tags = ['paper']

export const tagsDoor: Door = async (server, { db }) => {
  server.get<{ Querystring: Static<typeof ListQuestion> }>(
    '/api/tags',
    {
      schema: {
        tags,
        summary: 'Tags, newest first',
        querystring: ListQuestion,
        response: { 200: listOf(TagAnswer) },
      },
    },
    async (request) => {
      actorOf(request)
      const { q = '' } = request.query
      const list = await listTags(db, { ...pageOf(request.query), words: q })
      return { ...list, items: list.items.map(tagAnswer) }
    },
  )

  server.post<{ Body: Static<typeof TagInput> }>(
    '/api/tags',
    {
      schema: {
        tags,
        summary: 'Add a tag',
        body: TagInput,
        response: { 201: TagAnswer },
      },
    },
    async (request, reply) => {
      const tag = await addTag(db, actorOf(request), request.body)
      return reply.status(201).header('location', `/api/tags/${tag.id}`).send(tagAnswer(tag))
    },
  )

  server.patch<One & { Body: Static<typeof TagChange> }>(
    '/api/tags/:id',
    {
      schema: {
        tags,
        summary: 'Change what is sent of a tag; a new slug leaves a redirect',
        params: OneParams,
        body: TagChange,
        response: { 200: TagAnswer },
      },
    },
    async (request) => {
      const { id } = request.params
      return tagAnswer(await changeTag(db, actorOf(request), { ...request.body, id }))
    },
  )

  server.delete<One>(
    '/api/tags/:id',
    { schema: { tags, summary: 'Take a tag off every article and away', params: OneParams } },
    async (request, reply) => {
      await removeTag(db, actorOf(request), request.params.id)
      return reply.status(204).send()
    },
  )
}

function tagAnswer(tag: Tag): TagAnswer {
  return { ...tag, url: printedPath(tagPath(tag.slug)) }
}
