import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'
import type { CommentsView } from '../comments-view.ts'

type Props = Pick<CommentsView, 'policy' | 'refused'> & { action: string; isFirst: boolean }

/** The field that nobody sees and machines fill. */
export const trapField = 'website'

export function CommentForm({ action, policy, refused, isFirst }: Props) {
  return (
    <form class="comment-form" id="comment-form" action={action} method="post">
      <h3>{say(site, 'comment-yours')}</h3>
      {refused === null ? null : (
        <p class="refused" id="comment-refused" role="alert">
          {refused.message}
        </p>
      )}
      <p class="comment-rule">
        {isFirst ? `${say(site, 'comment-first')} ` : ''}
        {say(site, policy === 'publish-first' ? 'comment-at-once' : 'comment-reviewed')}
      </p>
      <label for="comment-name">{say(site, 'comment-name')}</label>
      <input
        id="comment-name"
        name="name"
        type="text"
        autocomplete="nickname"
        required
        dir="auto"
        value={refused?.name ?? ''}
        {...faultOf('name', refused)}
      />
      <label for="comment-text">{say(site, 'comment-text')}</label>
      <textarea
        id="comment-text"
        name="text"
        rows={6}
        required
        dir="auto"
        {...faultOf('text', refused)}
        value={refused?.text ?? ''}
      />
      <div hidden>
        <label>
          {say(site, 'comment-trap')}
          <input name={trapField} type="text" tabindex={-1} autocomplete="off" />
        </label>
      </div>
      <button type="submit">{say(site, 'comment-send')}</button>
    </form>
  )
}

/** The field to blame has the cursor, so that the page opens at the form again. */
function faultOf(field: 'name' | 'text', refused: CommentsView['refused']) {
  if (refused === null || (refused.field ?? 'text') !== field) return {}
  return {
    autofocus: true,
    'aria-invalid': refused.field === field,
    'aria-describedby': 'comment-refused',
  } as const
}
