import { Type, type Static } from 'typebox'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { Refusal } from '../language/refusal.ts'
import { closed } from '../language/schema.ts'
import { personPath, printedPath } from '../paper/paths.ts'
import { addPerson } from '../people/add-person.ts'
import { changePerson } from '../people/change-person.ts'
import { listPeople } from '../people/list-people.ts'
import { mergePeople } from '../people/merge-people.ts'
import type { Person } from '../people/person.ts'
import { selectPerson } from '../people/person-store.ts'
import { removePerson } from '../people/remove-person.ts'
import { requirePermission } from '../staff/require-permission.ts'
import { listOf, MergeRequest, PersonAnswer, PersonInput } from './contract.ts'
import { OneParams, pageOf, PageQuestion, type One } from './questions.ts'

const ListQuestion = Type.Object({
  ...PageQuestion.properties,
  q: Type.Optional(Type.String({ maxLength: 1000 })),
})
const PersonChange = Type.Object(Type.Partial(PersonInput).properties, closed)
const tags = ['people']

export const peopleDoor: Door = async (server, { db }) => {
  server.get<{ Querystring: Static<typeof ListQuestion> }>(
    '/api/people',
    {
      schema: {
        tags,
        summary: 'People who speak in the news, newest first; `q` looks in every form of a name',
        querystring: ListQuestion,
        response: { 200: listOf(PersonAnswer) },
      },
    },
    async (request) => {
      requirePermission(actorOf(request), 'write-articles')
      const { q = '' } = request.query
      const list = await listPeople(db, { ...pageOf(request.query), words: q })
      return { ...list, items: list.items.map(personAnswer) }
    },
  )

  server.post<{ Body: Static<typeof PersonInput> }>(
    '/api/people',
    {
      schema: {
        tags,
        summary: "Add a person; 'name-taken' names the one of the same name",
        body: PersonInput,
        response: { 201: PersonAnswer },
      },
    },
    async (request, reply) => {
      const person = await addPerson(db, actorOf(request), request.body)
      return reply
        .status(201)
        .header('location', `/api/people/${person.id}`)
        .send(personAnswer(person))
    },
  )

  server.get<One>(
    '/api/people/:id',
    {
      schema: {
        tags,
        summary: 'A person with names and offices',
        params: OneParams,
        response: { 200: PersonAnswer },
      },
    },
    async (request) => {
      requirePermission(actorOf(request), 'write-articles')
      const person = await selectPerson(db, request.params.id)
      if (person === null) throw new Refusal('not-found')
      return personAnswer(person)
    },
  )

  server.patch<One & { Body: Static<typeof PersonChange> }>(
    '/api/people/:id',
    {
      schema: {
        tags,
        summary:
          'Change what is sent of a person; `names` as a whole; a new slug leaves a redirect',
        params: OneParams,
        body: PersonChange,
        response: { 200: PersonAnswer },
      },
    },
    async (request) => {
      const { id } = request.params
      return personAnswer(await changePerson(db, actorOf(request), { ...request.body, id }))
    },
  )

  server.post<One & { Body: Static<typeof MergeRequest> }>(
    '/api/people/:id/merge',
    {
      schema: {
        tags,
        summary: 'Merge this person into another, who answers; both addresses live on',
        params: OneParams,
        body: MergeRequest,
        response: { 200: PersonAnswer },
      },
    },
    async (request) => {
      const { id } = request.params
      return personAnswer(await mergePeople(db, actorOf(request), { ...request.body, id }))
    },
  )

  server.delete<One>(
    '/api/people/:id',
    { schema: { tags, summary: 'Remove a person nobody quotes', params: OneParams } },
    async (request, reply) => {
      await removePerson(db, actorOf(request), request.params.id)
      return reply.status(204).send()
    },
  )
}

function personAnswer(person: Person): PersonAnswer {
  return { ...person, url: printedPath(personPath(person.slug)) }
}
