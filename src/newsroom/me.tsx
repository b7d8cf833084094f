import { useQuery } from '@tanstack/react-query'
import { createContext, useContext, type ReactNode } from 'react'
import type { MeAnswer } from '../api/contract.ts'
import type { Edition } from '../language/edition.ts'
import { may, type Permission } from '../staff/staff.ts'
import { HouseRefused, request } from './request.ts'
import { Trouble, Waiting } from './shell/trouble.tsx'

const Me = createContext<MeAnswer | null>(null)

/** Who is signed in, the paper they work at. */
export function useMe(): MeAnswer {
  const me = useContext(Me)
  if (me === null) throw new Error('useMe needs MeProvider')
  return me
}

export function useMay(permission: Permission): boolean {
  return may(useMe().staff.role, permission)
}

/** How the paper prints its dates, digits and quotation marks. */
export function useEdition(): Edition {
  return useMe().paper.settings
}

export const meQuery = {
  queryKey: ['me'],
  queryFn: () => request<MeAnswer>('GET', '/api/me'),
} as const

/** Shows `children` to someone signed in, and `otherwise` to everyone else. */
export function MeProvider({
  children,
  otherwise,
}: {
  children: ReactNode
  otherwise: ReactNode
}): ReactNode {
  const { data, error, refetch } = useQuery(meQuery)
  if (data !== undefined) return <Me value={data}>{children}</Me>
  if (error instanceof HouseRefused && error.status === 401) return otherwise
  if (error !== null) {
    return (
      <main className="front-door">
        <Trouble error={error} retry={() => void refetch()} />
      </main>
    )
  }
  return <Waiting />
}
