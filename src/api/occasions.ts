import { Type, type Static } from 'typebox'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { Refusal } from '../language/refusal.ts'
import { closed } from '../language/schema.ts'
import { occasionPath, printedPath } from '../paper/paths.ts'
import { addOccasion } from '../people/add-occasion.ts'
import { changeOccasion } from '../people/change-occasion.ts'
import { listOccasions } from '../people/list-occasions.ts'
import type { Occasion } from '../people/occasion.ts'
import { selectOccasion } from '../people/occasion-store.ts'
import { requirePermission } from '../staff/require-permission.ts'
import { listOf, OccasionAnswer, OccasionInput } from './contract.ts'
import { OneParams, pageOf, PageQuestion, type One } from './questions.ts'

const ListQuestion = Type.Object({
  ...PageQuestion.properties,
  q: Type.Optional(Type.String({ maxLength: 1000 })),
})
const OccasionChange = Type.Object(Type.Partial(OccasionInput).properties, closed)
const tags = ['people']

export const occasionsDoor: Door = async (server, { db }) => {
  server.get<{ Querystring: Static<typeof ListQuestion> }>(
    '/api/occasions',
    {
      schema: {
        tags,
        summary: 'Occasions, newest first; `q` looks in the title',
        querystring: ListQuestion,
        response: { 200: listOf(OccasionAnswer) },
      },
    },
    async (request) => {
      requirePermission(actorOf(request), 'write-articles')
      const { q = '' } = request.query
      const list = await listOccasions(db, { ...pageOf(request.query), words: q })
      return { ...list, items: list.items.map(occasionAnswer) }
    },
  )

  server.post<{ Body: Static<typeof OccasionInput> }>(
    '/api/occasions',
    {
      schema: {
        tags,
        summary: "Add an occasion; 'name-taken' names the one of the same title",
        body: OccasionInput,
        response: { 201: OccasionAnswer },
      },
    },
    async (request, reply) => {
      const occasion = await addOccasion(db, actorOf(request), request.body)
      return reply
        .status(201)
        .header('location', `/api/occasions/${occasion.id}`)
        .send(occasionAnswer(occasion))
    },
  )

  server.get<One>(
    '/api/occasions/:id',
    {
      schema: {
        tags,
        summary: 'An occasion with who took part',
        params: OneParams,
        response: { 200: OccasionAnswer },
      },
    },
    async (request) => {
      requirePermission(actorOf(request), 'write-articles')
      const occasion = await selectOccasion(db, request.params.id)
      if (occasion === null) throw new Refusal('not-found')
      return occasionAnswer(occasion)
    },
  )

  server.patch<One & { Body: Static<typeof OccasionChange> }>(
    '/api/occasions/:id',
    {
      schema: {
        tags,
        summary: 'Change what is sent of an occasion; `participants` as a whole',
        params: OneParams,
        body: OccasionChange,
        response: { 200: OccasionAnswer },
      },
    },
    async (request) => {
      const { id } = request.params
      return occasionAnswer(await changeOccasion(db, actorOf(request), { ...request.body, id }))
    },
  )
}

function occasionAnswer(occasion: Occasion): OccasionAnswer {
  return {
    ...occasion,
    participants: occasion.participants.map(({ id, name }) => ({ id, name })),
    url: printedPath(occasionPath(occasion.slug)),
  }
}
