import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { CorrectionAnswer, List } from '../../../api/contract.ts'
import { corrections } from '../../../language/catalogue/corrections.ts'
import { say } from '../../../language/say.ts'
import { ask } from '../../ask.ts'
import { Moment } from '../../shell/moment.tsx'
import { Trouble, Waiting } from '../../shell/trouble.tsx'

/** What readers were told about an article so far, and by whom. */
export function CorrectionList({ articleId }: { articleId: string }): ReactNode {
  const { data, error, refetch } = useQuery(
    ask<List<CorrectionAnswer>>(`/api/articles/${articleId}/corrections?limit=200`),
  )
  return (
    <section className="correction-list">
      <h3>{say(corrections, 'correct-list')}</h3>
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {error === null && data === undefined && <Waiting />}
      {data?.items.length === 0 && <p className="quiet">{say(corrections, 'correct-none')}</p>}
      <ol>
        {data?.items.map((correction) => (
          <li key={correction.id}>
            <p className="quiet">
              <strong>{say(corrections, `kind-${correction.kind}`)}</strong>{' '}
              <bdi>{correction.by?.name ?? say(corrections, 'by-nobody')}</bdi>{' '}
              <Moment at={correction.at} isExact />
            </p>
            <p className="correction-words">{correction.text}</p>
            {correction.before !== null && correction.after !== null && (
              <p className="correction-words">
                <del>
                  <span className="unseen">{say(corrections, 'was')} </span>
                  {correction.before}
                </del>{' '}
                <ins>
                  <span className="unseen">{say(corrections, 'became')} </span>
                  {correction.after}
                </ins>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
