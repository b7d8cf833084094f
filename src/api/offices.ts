import { Type, type Static } from 'typebox'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { closed } from '../language/schema.ts'
import { addOffice, changeOffice, removeOffice } from '../people/change-offices.ts'
import { OfficeAnswer, OfficeInput } from './contract.ts'
import { OneParams, type One } from './questions.ts'

const OfficeChange = Type.Object(Type.Partial(OfficeInput).properties, closed)
const tags = ['people']

export const officesDoor: Door = async (server, { db }) => {
  server.post<One & { Body: Static<typeof OfficeInput> }>(
    '/api/people/:id/offices',
    {
      schema: {
        tags,
        summary: 'Add an office the person holds or held; both days belong to it',
        params: OneParams,
        body: OfficeInput,
        response: { 201: OfficeAnswer },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const office = await addOffice(db, actorOf(request), { ...request.body, personId: id })
      return reply.status(201).send(office)
    },
  )

  server.patch<One & { Body: Static<typeof OfficeChange> }>(
    '/api/offices/:id',
    {
      schema: {
        tags,
        summary: 'Change the title or the days of an office',
        params: OneParams,
        body: OfficeChange,
        response: { 200: OfficeAnswer },
      },
    },
    async (request) => {
      const { id } = request.params
      return changeOffice(db, actorOf(request), { ...request.body, id })
    },
  )

  server.delete<One>(
    '/api/offices/:id',
    { schema: { tags, summary: 'Take an office from its person', params: OneParams } },
    async (request, reply) => {
      await removeOffice(db, actorOf(request), request.params.id)
      return reply.status(204).send()
    },
  )
}
