import { infiniteQueryOptions, QueryClient, queryOptions } from '@tanstack/react-query'
import type { List } from '../api/contract.ts'
import { keyOf } from './address.ts'
import { HouseRefused, request } from './request.ts'

/** A question to the house, kept under the parts of its path. */
export function ask<T>(path: string) {
  return queryOptions({
    queryKey: keyOf(path),
    queryFn: ({ signal }) => request<T>('GET', path, undefined, { signal }),
  })
}

/** A list read page by page. */
export function askList<T, L extends List<T> = List<T>>(path: string) {
  return infiniteQueryOptions({
    queryKey: [...keyOf(path), 'pages'],
    queryFn: ({ signal, pageParam }) => {
      const cursor = pageParam === null ? '' : `cursor=${encodeURIComponent(pageParam)}`
      const joint = cursor === '' ? '' : path.includes('?') ? '&' : '?'
      return request<L>('GET', `${path}${joint}${cursor}`, undefined, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })
}

/** What the house has answered so far. A no is final; a house that is away is asked again. */
export function newAnswers(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5000,
        networkMode: 'always',
        retry: (failures, error) => !(error instanceof HouseRefused) && failures < 2,
      },
      mutations: { networkMode: 'always' },
    },
  })
}
