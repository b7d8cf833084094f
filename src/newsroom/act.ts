import { useMutation, useQueryClient } from '@tanstack/react-query'
import { tellFault } from './shell/toast.tsx'

type Aftermath<V, A> = {
  /** Kept answers that are no longer true, by the first parts of their paths. */
  renew?: string[][]
  done?(answer: A, given: V): void
  /** Instead of a toast that says what went wrong. */
  failed?(error: Error, given: V): void
}

/** Something the colleague does to the house; its failure is always told. */
export function useAct<V, A>(
  run: (given: V) => Promise<A>,
  { renew = [], done, failed }: Aftermath<V, A> = {},
) {
  const answers = useQueryClient()
  return useMutation({
    mutationFn: run,
    onSuccess(answer, given) {
      for (const queryKey of renew) void answers.invalidateQueries({ queryKey })
      done?.(answer, given)
    },
    onError(error, given) {
      if (failed === undefined) tellFault(error)
      else failed(error, given)
    },
  })
}
