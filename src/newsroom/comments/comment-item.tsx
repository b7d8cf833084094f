import { Button, Checkbox } from '@mantine/core'
import { IconBan, IconCircleCheck, IconClock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { CommentAnswer } from '../../api/contract.ts'
import type { CommentState } from '../../comments/comment.ts'
import { isolate } from '../../language/bidi.ts'
import { moderation } from '../../language/catalogue/moderation.ts'
import { say } from '../../language/say.ts'
import { Moment } from '../shell/moment.tsx'

export const stateNames = {
  pending: 'state-pending',
  released: 'state-released',
  removed: 'state-removed',
} as const satisfies Record<CommentState, keyof typeof moderation>

const icons = { pending: IconClock, released: IconCircleCheck, removed: IconBan } as const

type CommentItemProps = {
  comment: CommentAnswer
  isChosen: boolean
  toggle(): void
  release(): void
  remove(): void
  /** Leads to the comments of its article alone; null when these are shown. */
  articleAddress: string | null
}

/** One comment with its article and what can be decided. */
export function CommentItem({
  comment,
  isChosen,
  toggle,
  release,
  remove,
  articleAddress,
}: CommentItemProps): ReactNode {
  const { id, article, state } = comment
  const name = isolate(comment.name)
  const Sign = icons[state]
  return (
    <li className={`queue-item${isChosen ? ' is-chosen' : ''}`}>
      <Checkbox
        className="queue-choice"
        checked={isChosen}
        onChange={toggle}
        aria-label={say(moderation, 'choose', { name })}
      />
      <article data-row={id} tabIndex={-1} aria-label={say(moderation, 'comment-by', { name })}>
        <p className="queue-head">
          <strong>
            <bdi>{comment.name}</bdi>
          </strong>
          <span className="quiet small">
            <Moment at={comment.postedAt} />
          </span>
          {state !== 'pending' && (
            <span className={`state-mark comment-${state}`}>
              <Sign size={15} aria-hidden /> {say(moderation, stateNames[state])}
            </span>
          )}
        </p>
        <p className="queue-text">
          <bdi>{comment.text}</bdi>
        </p>
        {comment.reason !== null && (
          <p className="small">
            <span className="quiet">{say(moderation, 'reason')}:</span> {comment.reason}
          </p>
        )}
        <p className="quiet small">
          {say(moderation, 'on-article')}{' '}
          {article.url === null ? (
            article.headline
          ) : (
            <a href={article.url} target="_blank" rel="noopener">
              {article.headline}
            </a>
          )}
          {articleAddress !== null && (
            <>
              {' · '}
              <Link href={articleAddress}>{say(moderation, 'only-this-article')}</Link>
            </>
          )}
          {comment.decidedAt !== null && (
            <>
              {' · '}
              {comment.decidedBy === null
                ? say(moderation, 'decided-by-house')
                : say(moderation, 'decided-by', { name: isolate(comment.decidedBy.name) })}{' '}
              <Moment at={comment.decidedAt} />
            </>
          )}
        </p>
      </article>
      <div className="queue-acts">
        {state !== 'released' && (
          <Button
            size="compact-sm"
            variant={state === 'pending' ? 'filled' : 'default'}
            onClick={release}
            aria-keyshortcuts="r"
          >
            {say(moderation, 'release')}
          </Button>
        )}
        {state !== 'removed' && (
          <Button size="compact-sm" variant="default" onClick={remove} aria-keyshortcuts="d">
            {say(moderation, 'remove')}
          </Button>
        )}
      </div>
    </li>
  )
}
