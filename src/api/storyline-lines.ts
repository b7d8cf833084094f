import { Type, type Static } from 'typebox'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { Id } from '../language/schema.ts'
import type { Actor } from '../staff/staff.ts'
import { addLine } from '../storylines/add-line.ts'
import { changeLine } from '../storylines/change-line.ts'
import { closeLine } from '../storylines/close-line.ts'
import { openStoryline } from '../storylines/open-storyline.ts'
import { removeLine } from '../storylines/remove-line.ts'
import {
  StorylineAnswer,
  StorylineClosing,
  StorylineLineChange,
  StorylineLineInput,
} from './contract.ts'
import { OneParams, type One } from './questions.ts'
import { storylineAnswer } from './storyline-answer.ts'

const LineParams = Type.Object({ id: Id, lineId: Id })
type OneLine = { Params: Static<typeof LineParams> }
const tags = ['storylines']

/** Each answers with the whole storyline as it then stands. */
export const storylineLinesDoor: Door = async (server, house) => {
  const { db } = house
  const answer = async (actor: Actor, id: string) =>
    storylineAnswer(await openStoryline(db, actor, id), house)

  server.post<One & { Body: Static<typeof StorylineLineInput> }>(
    '/api/storylines/:id/lines',
    {
      schema: {
        tags,
        summary: 'Add a line with the sentence that supports it',
        params: OneParams,
        body: StorylineLineInput,
        response: { 201: StorylineAnswer },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const { id } = request.params
      const { kind, text, article, sentence, mostImportant, due } = request.body
      await addLine(db, actor, {
        storylineId: id,
        kind,
        articleId: article,
        sentence,
        ...(text === undefined ? {} : { text }),
        ...(mostImportant === undefined ? {} : { isMostImportant: mostImportant }),
        ...(due === undefined ? {} : { dueOn: due }),
      })
      return reply.status(201).send(await answer(actor, id))
    },
  )

  server.patch<OneLine & { Body: Static<typeof StorylineLineChange> }>(
    '/api/storylines/:id/lines/:lineId',
    {
      schema: {
        tags,
        summary: 'Change the words of a line, its day, or whether it is the most important',
        params: LineParams,
        body: StorylineLineChange,
        response: { 200: StorylineAnswer },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const { id, lineId } = request.params
      const { text, mostImportant, due } = request.body
      await changeLine(db, actor, {
        storylineId: id,
        id: lineId,
        ...(text === undefined ? {} : { text }),
        ...(mostImportant === undefined ? {} : { isMostImportant: mostImportant }),
        ...(due === undefined ? {} : { dueOn: due }),
      })
      return answer(actor, id)
    },
  )

  server.delete<OneLine>(
    '/api/storylines/:id/lines/:lineId',
    {
      schema: {
        tags,
        summary: 'Take away a line that was a mistake',
        params: LineParams,
        response: { 200: StorylineAnswer },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const { id, lineId } = request.params
      await removeLine(db, actor, { storylineId: id, id: lineId })
      return answer(actor, id)
    },
  )

  server.post<OneLine & { Body: Static<typeof StorylineClosing> }>(
    '/api/storylines/:id/lines/:lineId/closing',
    {
      schema: {
        tags,
        summary: 'What was open is agreed, by a sentence of an article',
        params: LineParams,
        body: StorylineClosing,
        response: { 200: StorylineAnswer },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const { id, lineId } = request.params
      const { article, sentence, text } = request.body
      await closeLine(db, actor, {
        storylineId: id,
        id: lineId,
        articleId: article,
        sentence,
        ...(text === undefined ? {} : { text }),
      })
      return answer(actor, id)
    },
  )
}
