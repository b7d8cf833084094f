import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { List, PersonAnswer } from '../../api/contract.ts'
import { withQuestion } from '../address.ts'
import { ask } from '../ask.ts'

/** The people whose names hold what was typed, a handful of them. */
export function usePeopleFound(typed: string): PersonAnswer[] {
  const q = useDeferredValue(typed.trim())
  const { data } = useQuery({
    ...ask<List<PersonAnswer>>(withQuestion('/api/people', { limit: 20, q })),
    placeholderData: (before) => before,
  })
  return data?.items ?? []
}
