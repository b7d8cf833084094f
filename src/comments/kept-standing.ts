import type { CommentState, Standing } from './comment.ts'

/** A standing as a logbook line keeps it, for whoever takes the decision back. */
export type KeptStanding = {
  state: CommentState
  reason: string | null
  decidedAt: string | null
  decidedBy: string | null
}

export function keptStandingOf(standing: Standing): KeptStanding {
  return {
    state: standing.state,
    reason: standing.state === 'removed' ? standing.reason : null,
    decidedAt: standing.state === 'pending' ? null : standing.decidedAt.toISOString(),
    decidedBy: standing.state === 'pending' ? null : standing.decidedBy,
  }
}
