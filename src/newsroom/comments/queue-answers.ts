import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { CommentAnswer, List } from '../../api/contract.ts'
import type { CommentState } from '../../comments/comment.ts'

export type CommentsAnswer = List<CommentAnswer> & { counts: Record<CommentState, number> }
type Pages = InfiniteData<CommentsAnswer, string | null>

/** The kept list without what was just decided, so that the next comment is there at once. */
export function withoutComments(pages: Pages, ids: readonly string[], to: CommentState): Pages {
  const gone = new Set(ids)
  const decided = pages.pages.flatMap(({ items }) => items.filter(({ id }) => gone.has(id)))
  return {
    ...pages,
    pages: pages.pages.map((page) => ({
      ...page,
      items: page.items.filter(({ id }) => !gone.has(id)),
      total: page.total - decided.length,
      counts: countsAfter(page.counts, decided, to),
    })),
  }
}

function countsAfter(
  counts: CommentsAnswer['counts'],
  decided: CommentAnswer[],
  to: CommentState,
): CommentsAnswer['counts'] {
  const after = { ...counts }
  for (const { state } of decided) {
    after[state] -= 1
    after[to] += 1
  }
  return after
}

/** Takes comments out of the list that is shown; what is answered puts it back after a failure. */
export function takeOut(
  answers: QueryClient,
  queryKey: readonly unknown[],
  { ids, to }: { ids: readonly string[]; to: CommentState },
): () => void {
  const before = answers.getQueryData<Pages>(queryKey)
  if (before === undefined) return () => {}
  answers.setQueryData<Pages>(queryKey, withoutComments(before, ids, to))
  return () => answers.setQueryData(queryKey, before)
}
