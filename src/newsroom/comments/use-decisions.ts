import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { CommentAnswer } from '../../api/contract.ts'
import { moderation } from '../../language/catalogue/moderation.ts'
import { say } from '../../language/say.ts'
import { request } from '../request.ts'
import { tellDone, tellFault, tellUndoable } from '../shell/toast.tsx'
import { takeOut } from './queue-answers.ts'

export type Decision = { kind: 'release' } | { kind: 'removal'; reason: string }

/** Decides on comments of the list under `listKey`: at once on the screen, then in the house. */
export function useDecisions(listKey: readonly unknown[]) {
  const answers = useQueryClient()
  const last = useRef<string[]>([])
  const refresh = () => answers.invalidateQueries({ queryKey: ['comments'] })

  async function decide(ids: string[], decision: Decision): Promise<void> {
    if (ids.length === 0) return
    const isRelease = decision.kind === 'release'
    await answers.cancelQueries({ queryKey: ['comments'] })
    const putBack = takeOut(answers, listKey, { ids, to: isRelease ? 'released' : 'removed' })
    try {
      await send(ids, decision)
      last.current = ids
      const words = say(moderation, isRelease ? 'released' : 'removed', { count: ids.length })
      tellUndoable(words, () => void undo(ids))
    } catch (error) {
      putBack()
      tellFault(error as Error)
    }
    void refresh()
    void answers.invalidateQueries({ queryKey: ['articles'] })
  }

  async function undo(ids = last.current): Promise<void> {
    if (ids.length === 0) return tellDone(say(moderation, 'nothing-to-undo'))
    last.current = []
    try {
      for (const id of ids) await request('DELETE', `/api/comments/${id}/decision`)
      tellDone(say(moderation, 'undone'))
    } catch (error) {
      tellFault(error as Error)
    }
    void refresh()
  }

  return { decide, undo }
}

function send(ids: string[], decision: Decision): Promise<unknown> {
  const [only] = ids
  if (ids.length > 1 || only === undefined) {
    const { kind, ...rest } = decision
    return request('POST', '/api/comments/decisions', { ids, decision: kind, ...rest })
  }
  return decision.kind === 'release'
    ? request<CommentAnswer>('POST', `/api/comments/${only}/release`, {})
    : request<CommentAnswer>('POST', `/api/comments/${only}/removal`, { reason: decision.reason })
}
