import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { DiffAnswer } from '../../api/contract.ts'
import { desk } from '../../language/catalogue/desk.ts'
import { say } from '../../language/say.ts'
import type { PlainKey } from '../plain-key.ts'
import { ask } from '../ask.ts'
import { Empty, Trouble, Waiting } from '../shell/trouble.tsx'

type Field = DiffAnswer['fields'][number]

/** What changed between two versions, word by word; marked by line and sign besides colour. */
export function Differences({ id, from, to }: { id: string; from: number; to: number }): ReactNode {
  const { data, error, refetch } = useQuery(
    ask<DiffAnswer>(`/api/articles/${id}/diff?from=${from}&to=${to}`),
  )
  if (error !== null) return <Trouble error={error} retry={() => void refetch()} />
  if (data === undefined) return <Waiting />
  if (data.fields.length === 0) return <Empty title={say(desk, 'no-differences')} />
  return (
    <div className="differences">
      <p className="quiet small">
        <ins>{say(desk, 'added-words')}</ins> <del>{say(desk, 'removed-words')}</del>
      </p>
      {data.fields.map((field) => (
        <section key={field.field}>
          <h2>{nameOfField(field.field)}</h2>
          <p>
            {field.parts.map((part, index) => (
              <Part key={`${index}-${part.change}`} part={part} />
            ))}
          </p>
        </section>
      ))}
    </div>
  )
}

export function Part({ part: { change, text } }: { part: Field['parts'][number] }): ReactNode {
  switch (change) {
    case 'same':
      return text
    case 'added':
      return (
        <ins>
          <span className="unseen">{say(desk, 'added-begins')} </span>
          {text}
          <span className="unseen"> {say(desk, 'added-ends')}</span>
        </ins>
      )
    case 'removed':
      return (
        <del>
          <span className="unseen">{say(desk, 'removed-begins')} </span>
          {text}
          <span className="unseen"> {say(desk, 'removed-ends')}</span>
        </del>
      )
  }
}

export function nameOfField(field: string): string {
  const key = `field-${field}`
  return key in desk ? say(desk, key as PlainKey<typeof desk>) : field
}
