import { Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ArticleText } from '../../../articles/article.ts'
import type { Wording } from '../../../articles/correction.ts'
import { corrections } from '../../../language/catalogue/corrections.ts'
import { say } from '../../../language/say.ts'
import { Part } from '../../revisions/differences.tsx'
import '../../revisions/revisions.css'
import { wordingChanges } from './wording-changes.ts'

type WordingFieldsProps = {
  text: ArticleText
  wording: Wording
  change(wording: Wording): void
  hasUnpublished: boolean
}

const placesShown = 5

/** The words that stand there and those that shall, with every place they would change. */
export function WordingFields(props: WordingFieldsProps): ReactNode {
  const { text, wording, change, hasUnpublished } = props
  const changes = wordingChanges(text, wording)
  const isAsked = wording.before.trim() !== '' && wording.before.trim() !== wording.after.trim()
  return (
    <>
      <Textarea
        label={say(corrections, 'correct-before')}
        autosize
        maxLength={2000}
        value={wording.before}
        onChange={(event) => change({ ...wording, before: event.currentTarget.value })}
      />
      <Textarea
        label={say(corrections, 'correct-after')}
        description={say(corrections, 'correct-after-why')}
        autosize
        maxLength={2000}
        value={wording.after}
        onChange={(event) => change({ ...wording, after: event.currentTarget.value })}
      />
      {hasUnpublished && <p className="quiet">{say(corrections, 'correct-unpublished')}</p>}
      {isAsked && (
        <section className="wording-changes" aria-label={say(corrections, 'correct-preview')}>
          <p aria-live="polite">{say(corrections, 'correct-places', { count: changes.length })}</p>
          <ul>
            {changes.slice(0, placesShown).map((parts, place) => (
              <li key={place}>
                {parts.map((part, at) => (
                  <Part key={at} part={part} />
                ))}
              </li>
            ))}
          </ul>
          {changes.length > placesShown && (
            <p className="quiet">{say(corrections, 'correct-more-places')}</p>
          )}
        </section>
      )}
    </>
  )
}
