import { Fragment } from 'preact'
import { corrections } from '../../language/catalogue/corrections.ts'
import { say } from '../../language/say.ts'
import type { DiffPart } from '../../language/word-diff.ts'

/** What went and what came, told by a line through or under it, and by words to whoever only hears. */
export function WordChanges({ parts }: { parts: DiffPart[] }) {
  return (
    <>
      {parts.map(({ change, text }, at) => {
        const words = text.trimEnd()
        if (change === 'same' || words === '') return change === 'removed' ? '' : text
        const Tag = change === 'added' ? 'ins' : 'del'
        return (
          <Fragment key={at}>
            <Tag>
              <span class="unseen">{say(corrections, `${change}-begins`)} </span>
              {words}
              <span class="unseen"> {say(corrections, `${change}-ends`)}</span>
            </Tag>
            {text.slice(words.length)}
          </Fragment>
        )
      })}
    </>
  )
}
