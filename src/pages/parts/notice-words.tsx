import type { Notice, Wording } from '../../articles/correction.ts'
import { corrections } from '../../language/catalogue/corrections.ts'
import type { Edition } from '../../language/edition.ts'
import { say } from '../../language/say.ts'
import { diffWords } from '../../language/word-diff.ts'
import { printWords } from '../print-words.ts'
import { Moment } from './moment.tsx'
import { WordChanges } from './word-changes.tsx'

/** One notice: of which kind, when, what is said, and the wording where one was corrected. */
export function NoticeWords({ notice, edition }: { notice: Notice; edition: Edition }) {
  const { kind, at, text, wording } = notice
  return (
    <>
      <p class="notice-label plain">
        <strong>{say(corrections, `kind-${kind}`)}</strong>
        <Moment at={at} edition={edition} />
      </p>
      <p class="notice-words">{printWords(text, edition)}</p>
      {wording === null ? null : <Change wording={wording} edition={edition} />}
    </>
  )
}

function Change({ wording, edition }: { wording: Wording; edition: Edition }) {
  const parts = diffWords(printWords(wording.before, edition), printWords(wording.after, edition))
  return (
    <dl class="notice-wording">
      <div>
        <dt>{say(corrections, 'was')}</dt>
        <dd>
          <WordChanges parts={parts.filter(({ change }) => change !== 'added')} />
        </dd>
      </div>
      <div>
        <dt>{say(corrections, 'became')}</dt>
        <dd>
          {wording.after === '' ? (
            say(corrections, 'taken-out')
          ) : (
            <WordChanges parts={parts.filter(({ change }) => change !== 'removed')} />
          )}
        </dd>
      </div>
    </dl>
  )
}
