import { Type, type Static } from 'typebox'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { closed } from '../language/schema.ts'
import { addSection } from '../paper/add-section.ts'
import { changeSection } from '../paper/change-section.ts'
import { listSections } from '../paper/list-sections.ts'
import type { Section } from '../paper/paper.ts'
import { sectionPath, printedPath } from '../paper/paths.ts'
import { removeSection } from '../paper/remove-section.ts'
import { listOf, SectionAnswer, SectionInput } from './contract.ts'
import { OneParams, PageQuestion, type One } from './questions.ts'
import { sliceOf } from './slice-of.ts'

const SectionChange = Type.Object(Type.Partial(SectionInput).properties, closed)
const tags = ['paper']

export const sectionsDoor: Door = async (server, { db }) => {
  server.get<{ Querystring: Static<typeof PageQuestion> }>(
    '/api/sections',
    {
      schema: {
        tags,
        summary: 'All sections, each top one followed by those under it',
        querystring: PageQuestion,
        response: { 200: listOf(SectionAnswer) },
      },
    },
    async (request) => {
      actorOf(request)
      return sliceOf((await listSections(db)).map(sectionAnswer), request.query)
    },
  )

  server.post<{ Body: Static<typeof SectionInput> }>(
    '/api/sections',
    {
      schema: {
        tags,
        summary: 'Add a section',
        body: SectionInput,
        response: { 201: SectionAnswer },
      },
    },
    async (request, reply) => {
      const section = await addSection(db, actorOf(request), request.body)
      return reply
        .status(201)
        .header('location', `/api/sections/${section.id}`)
        .send(sectionAnswer(section))
    },
  )

  server.patch<One & { Body: Static<typeof SectionChange> }>(
    '/api/sections/:id',
    {
      schema: {
        tags,
        summary: 'Change what is sent of a section; a new slug leaves a redirect',
        params: OneParams,
        body: SectionChange,
        response: { 200: SectionAnswer },
      },
    },
    async (request) => {
      const { id } = request.params
      return sectionAnswer(await changeSection(db, actorOf(request), { ...request.body, id }))
    },
  )

  server.delete<One>(
    '/api/sections/:id',
    { schema: { tags, summary: 'Remove an empty section', params: OneParams } },
    async (request, reply) => {
      await removeSection(db, actorOf(request), request.params.id)
      return reply.status(204).send()
    },
  )
}

function sectionAnswer(section: Section): SectionAnswer {
  return { ...section, url: printedPath(sectionPath(section.slug)) }
}
