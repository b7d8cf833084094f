import type { Comment } from '../../comments/comment.ts'
import { site } from '../../language/catalogue/site.ts'
import type { Edition } from '../../language/edition.ts'
import { say } from '../../language/say.ts'
import { directionOf } from '../direction-of.ts'
import { breakable } from './breakable.tsx'
import { Moment } from './moment.tsx'

/** As it was typed: text, with its line breaks. */
export function OneComment({ comment, edition }: { comment: Comment; edition: Edition }) {
  const isPending = comment.standing.state === 'pending'
  return (
    <li class={isPending ? 'comment comment-pending' : 'comment'} id={`comment-${comment.id}`}>
      <p class="comment-head">
        <bdi class="comment-name">{comment.name}</bdi>
        <Moment at={comment.postedAt} edition={edition} />
        {isPending ? <span class="comment-state">{say(site, 'comment-pending')}</span> : null}
      </p>
      {comment.text
        .split(/\n{2,}/)
        .filter((part) => part.trim() !== '')
        .map((part, at) => (
          <p key={at} class="comment-text" dir={directionOf(part)}>
            {breakable(part)}
          </p>
        ))}
    </li>
  )
}
