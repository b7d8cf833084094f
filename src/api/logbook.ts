import { Type, type Static } from 'typebox'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import type { Entry } from '../logbook/logbook.ts'
import { readLogbook } from '../staff/read-logbook.ts'
import { listOf, LogbookEntry } from './contract.ts'
import { pageOf, PageQuestion } from './questions.ts'

const LogbookQuestion = Type.Object({
  ...PageQuestion.properties,
  subjectKind: Type.Optional(Type.String({ maxLength: 100 })),
  subjectId: Type.Optional(Type.String({ maxLength: 100 })),
})

export const logbookDoor: Door = async (server, { db }) => {
  server.get<{ Querystring: Static<typeof LogbookQuestion> }>(
    '/api/logbook',
    {
      schema: {
        tags: ['logbook'],
        summary: 'What was done, by whom, newest first',
        querystring: LogbookQuestion,
        response: { 200: listOf(LogbookEntry) },
      },
    },
    async (request) => {
      const { subjectKind, subjectId } = request.query
      const { items, ...page } = await readLogbook(db, actorOf(request), {
        ...pageOf(request.query),
        ...(subjectKind === undefined ? {} : { subjectKind }),
        ...(subjectId === undefined ? {} : { subjectId }),
      })
      return { items: items.map(entryAnswer), ...page }
    },
  )
}

function entryAnswer(entry: Entry): LogbookEntry {
  return { ...entry, at: entry.at.toISOString() }
}
