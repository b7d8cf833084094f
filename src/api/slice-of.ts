import type { Static } from 'typebox'
import type { List } from './contract.ts'
import type { PageQuestion } from './questions.ts'

const usualLimit = 200

/** A part of a list that is short enough to be read whole; its cursor is a place in it. */
export function sliceOf<T>(whole: T[], question: Static<typeof PageQuestion>): List<T> {
  const { limit = usualLimit, cursor = '0' } = question
  const start = /^\d{1,6}$/.test(cursor) ? Number(cursor) : 0
  const end = start + limit
  return {
    items: whole.slice(start, end),
    total: whole.length,
    next: end < whole.length ? String(end) : null,
  }
}
