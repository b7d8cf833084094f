import { Type, type Static } from 'typebox'
import { Id } from '../language/schema.ts'

/** What lists are asked with, and what names one thing in an address. */
export const PageQuestion = Type.Object({
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  cursor: Type.Optional(Type.String({ maxLength: 200 })),
})
export const OneParams = Type.Object({ id: Id })
export type One = { Params: { id: string } }

const usualLimit = 50

export function pageOf(question: Static<typeof PageQuestion>): { limit: number; cursor?: string } {
  const { limit = usualLimit, cursor } = question
  return { limit, ...(cursor === undefined ? {} : { cursor }) }
}
