import { site } from '../../language/catalogue/site.ts'
import type { Edition } from '../../language/edition.ts'
import { inDigits } from '../../language/numerals.ts'
import { say } from '../../language/say.ts'
import type { CommentsView } from '../comments-view.ts'
import { directionOf } from '../direction-of.ts'
import { breakable } from './breakable.tsx'
import { CommentForm } from './comment-form.tsx'
import { OneComment } from './one-comment.tsx'

export function Comments({ comments, edition }: { comments: CommentsView; edition: Edition }) {
  const { count, released, pending, policy, refused, action } = comments
  const isClosed = policy === 'closed'
  if (isClosed && count === 0 && pending.length === 0 && refused === null) return null
  return (
    <section class="comments" id="comments" aria-labelledby="comments-title">
      <header class="comments-head">
        <h2 class="band-name" id="comments-title">
          {say(site, 'comments')}
        </h2>
        <p class="comments-count">
          {inDigits(say(site, 'comments-count', { count }), edition.digits)}
        </p>
      </header>
      {pending.length === 0 ? null : (
        <div class="comments-pending">
          <p role="status">{say(site, 'comment-held')}</p>
          <ol>
            {pending.map((comment) => (
              <OneComment key={comment.id} comment={comment} edition={edition} />
            ))}
          </ol>
        </div>
      )}
      {released.length === 0 ? null : (
        <ol class="comments-released">
          {released.map((comment) => (
            <OneComment key={comment.id} comment={comment} edition={edition} />
          ))}
        </ol>
      )}
      <OtherComments comments={comments} />
      {isClosed ? (
        <Closed refused={refused} />
      ) : action === null ? null : (
        <CommentForm
          action={action}
          policy={policy}
          refused={refused}
          isFirst={count === 0 && pending.length === 0}
        />
      )}
    </section>
  )
}

/** Whoever was writing when they were closed gets their words back. */
function Closed({ refused }: Pick<CommentsView, 'refused'>) {
  return (
    <>
      <p class="comments-closed" role={refused === null ? undefined : 'alert'}>
        {say(site, 'comments-closed')}
      </p>
      {refused === null ? null : (
        <p class="comment-pending comment-text" dir={directionOf(refused.text)}>
          {breakable(refused.text)}
        </p>
      )}
    </>
  )
}

function OtherComments({ comments: { nextHref, firstHref } }: { comments: CommentsView }) {
  if (nextHref === null && firstHref === null) return null
  return (
    <p class="comments-other">
      {firstHref === null ? null : <a href={firstHref}>{say(site, 'comments-first-page')}</a>}
      {nextHref === null ? null : <a href={nextHref}>{say(site, 'comments-next')}</a>}
    </p>
  )
}
