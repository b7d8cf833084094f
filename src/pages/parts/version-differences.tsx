import { corrections } from '../../language/catalogue/corrections.ts'
import type { Edition } from '../../language/edition.ts'
import { sayNumber } from '../../language/numerals.ts'
import { say } from '../../language/say.ts'
import type { PublicDifference } from '../public-differences.ts'
import { WordChanges } from './word-changes.tsx'

type Props = {
  compared: { from: number; to: number; differences: PublicDifference[] }
  edition: Edition
}

export function VersionDifferences({ compared: { from, to, differences }, edition }: Props) {
  const numbers = { from: sayNumber(from, edition), to: sayNumber(to, edition) }
  return (
    <section class="differences" id="differences" aria-labelledby="what-changed">
      <h2 id="what-changed">{say(corrections, 'what-changed', numbers)}</h2>
      {differences.length === 0 ? (
        <p>{say(corrections, 'nothing-changed')}</p>
      ) : (
        <p class="plain" aria-hidden="true">
          <del>{say(corrections, 'removed-words')}</del>{' '}
          <ins>{say(corrections, 'added-words')}</ins>
        </p>
      )}
      {differences.map(({ field, parts }) => (
        <div key={field} class={`difference difference-${field}`}>
          <h3 class="plain">{say(corrections, `field-${field}`)}</h3>
          <p>
            <WordChanges parts={parts} />
          </p>
        </div>
      ))}
    </section>
  )
}
