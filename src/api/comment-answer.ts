import type { QueuedComment } from '../comments/comment.ts'
import type { House } from '../http/door.ts'
import { publicUrl } from './article-answer.ts'
import type { CommentAnswer } from './contract.ts'

/** A comment as it goes over the wire to a moderator. */
export function commentAnswer(comment: QueuedComment, { config }: House): CommentAnswer {
  const { id, articleId, article, standing } = comment
  const url = article.slug === null ? null : publicUrl(config.origin, article.slug)
  return {
    id,
    article: { id: articleId, headline: article.headline, url },
    state: standing.state,
    name: comment.name,
    text: comment.text,
    reason: standing.state === 'removed' ? standing.reason : null,
    postedAt: comment.postedAt.toISOString(),
    decidedAt: standing.state === 'pending' ? null : standing.decidedAt.toISOString(),
    decidedBy: comment.decider,
  }
}
