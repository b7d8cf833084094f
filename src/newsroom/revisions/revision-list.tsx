import type { ReactNode } from 'react'
import type { RevisionLine } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { desk } from '../../language/catalogue/desk.ts'
import { say } from '../../language/say.ts'
import { Moment } from '../shell/moment.tsx'

type RevisionListProps = {
  lines: RevisionLine[]
  from: number | null
  to: number | null
  choose(next: { from?: number; to?: number }): void
}

/** Two columns of buttons, as older and newer text; the older stays the older. */
export function RevisionList({ lines, from, to, choose }: RevisionListProps): ReactNode {
  return (
    <table className="revision-list">
      <caption className="unseen">{say(desk, 'revisions')}</caption>
      <thead>
        <tr>
          <th scope="col">{say(desk, 'older-text')}</th>
          <th scope="col">{say(desk, 'newer-text')}</th>
          <th scope="col">
            <span className="unseen">{say(desk, 'revisions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => {
          const { version } = line
          const name = say(desk, 'revision-number', { version })
          return (
            <tr key={version}>
              <td>
                <input
                  type="radio"
                  name="from"
                  aria-label={say(desk, 'compare-older', { name })}
                  checked={from === version}
                  disabled={to !== null && version >= to}
                  onChange={() => choose({ from: version })}
                />
              </td>
              <td>
                <input
                  type="radio"
                  name="to"
                  aria-label={say(desk, 'compare-newer', { name })}
                  checked={to === version}
                  disabled={from !== null && version <= from}
                  onChange={() => choose({ to: version })}
                />
              </td>
              <td>
                <strong>{name}</strong>
                {index === 0 && <Sign>{say(desk, 'revision-latest')}</Sign>}
                {line.isPublished && <Sign>{say(desk, 'revision-published')}</Sign>}
                <span className="row-note quiet">
                  {line.by !== null && `${isolate(line.by.name)} · `}
                  <Moment at={line.at} /> · {originOf(line)}
                </span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Sign({ children }: { children: string }): ReactNode {
  return <span className="revision-sign">{children}</span>
}

function originOf({ origin, restoredFrom }: RevisionLine): string {
  switch (origin) {
    case 'save':
      return say(desk, 'origin-save')
    case 'autosave':
      return say(desk, 'origin-autosave')
    case 'restore':
      return say(desk, 'origin-restore', { version: restoredFrom ?? 0 })
    case 'import':
      return say(desk, 'origin-import')
  }
}
