import type { ReactNode } from 'react'
import type { ArticleText } from '../../articles/article.ts'
import { textOf } from '../../articles/body.ts'
import { desk } from '../../language/catalogue/desk.ts'
import { say } from '../../language/say.ts'

/** An article's words in print order, to be read through once. */
export function WholeText({ text }: { text: ArticleText }): ReactNode {
  const body = textOf(text.body)
  return (
    <div className="whole-text" tabIndex={0} role="group" aria-label={text.headline}>
      {text.kicker !== '' && <p className="quiet">{text.kicker}</p>}
      <p className="whole-headline">
        {text.headline === '' ? say(desk, 'no-headline') : text.headline}
      </p>
      {text.standfirst !== '' && <p className="quiet">{text.standfirst}</p>}
      {body === '' ? (
        <p className="quiet">{say(desk, 'empty-field')}</p>
      ) : (
        body.split('\n\n').map((paragraph, index) => <p key={`${index}-`}>{paragraph}</p>)
      )}
    </div>
  )
}
