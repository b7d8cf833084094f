import { Type, type Static } from 'typebox'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { Id } from '../language/schema.ts'
import { addQuotation } from '../quotations/add-quotation.ts'
import { changeQuotation } from '../quotations/change-quotation.ts'
import { listQuotations } from '../quotations/list-quotations.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { listOf, QuotationAnswer, QuotationChange, QuotationInput } from './contract.ts'
import { OneParams, pageOf, PageQuestion, type One } from './questions.ts'

const ListQuestion = Type.Object({
  ...PageQuestion.properties,
  speaker: Type.Optional(Id),
  article: Type.Optional(Id),
  q: Type.Optional(Type.String({ maxLength: 1000 })),
})
const tags = ['people']

export const quotationsDoor: Door = async (server, { db }) => {
  server.get<{ Querystring: Static<typeof ListQuestion> }>(
    '/api/quotations',
    {
      schema: {
        tags,
        summary: 'Quotations, newest first: of a person, of a published article, with these words',
        querystring: ListQuestion,
        response: { 200: listOf(QuotationAnswer) },
      },
    },
    async (request) => {
      const { q = '', speaker, article } = request.query
      const list = await listQuotations(db, actorOf(request), {
        ...pageOf(request.query),
        words: q,
        ...(speaker === undefined ? {} : { speaker }),
        ...(article === undefined ? {} : { article }),
      })
      return { ...list, items: list.items.map(quotationAnswer) }
    },
  )

  server.post<{ Body: Static<typeof QuotationInput> }>(
    '/api/quotations',
    {
      schema: {
        tags,
        summary:
          'The record of these words by this speaker, found or made; an inline mark names it',
        body: QuotationInput,
        response: { 200: QuotationAnswer },
      },
    },
    async (request) => quotationAnswer(await addQuotation(db, actorOf(request), request.body)),
  )

  server.patch<One & { Body: Static<typeof QuotationChange> }>(
    '/api/quotations/:id',
    {
      schema: {
        tags,
        summary: 'Change who said it, where, when, in which language, after whom',
        params: OneParams,
        body: QuotationChange,
        response: { 200: QuotationAnswer },
      },
    },
    async (request) => {
      const { id } = request.params
      return quotationAnswer(await changeQuotation(db, actorOf(request), { ...request.body, id }))
    },
  )
}

function quotationAnswer({ speaker, occasion, ...quotation }: Quotation): QuotationAnswer {
  return {
    ...quotation,
    speaker:
      speaker.personId === null && speaker.name === ''
        ? null
        : { id: speaker.personId, name: speaker.name, role: speaker.role },
    occasion: occasion.id === null && occasion.title === '' ? null : occasion,
  }
}
