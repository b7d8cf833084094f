import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { StorylineLineAnswer } from '../../api/contract.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { storylineDesk } from '../../language/catalogue/storylines.ts'
import { dayOf, sayDay } from '../../language/dates.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { useEdition, useMay } from '../me.tsx'
import { request } from '../request.ts'
import { useConfirm } from '../shell/confirm.tsx'
import { ClosingForm } from './closing-form.tsx'
import { LineForm } from './line-form.tsx'

type LineRowProps = { line: StorylineLineAnswer; storylineId: string }

/** A line with its support, and what an editor may do with it. */
export function LineRow({ line, storylineId }: LineRowProps): ReactNode {
  const edition = useEdition()
  const mayDecide = useMay('publish-articles')
  const { article, opening, support } = line
  return (
    <li className="storyline-row">
      <p className="storyline-row-text">
        {line.mostImportant && (
          <strong className="mark-open">{say(storylineDesk, 'most-important')} </strong>
        )}
        {line.text}
      </p>
      {line.kind === 'next' && <Due due={line.due} />}
      {opening !== null && (
        <p className="mark-agreed small">
          {say(storylineDesk, 'was-open-since', { day: sayDay(new Date(opening.since), edition) })}
        </p>
      )}
      {support !== 'stands' && (
        <p className="mark-changed small" title={say(storylineDesk, `support-${support}-why`)}>
          <strong>{say(storylineDesk, `support-${support}`)}</strong>{' '}
          {say(storylineDesk, `support-${support}-why`)}
        </p>
      )}
      <blockquote className="quiet small">{line.sentence}</blockquote>
      <Link className="small" href={`/articles/${article.id}`}>
        {article.headline}
      </Link>
      {mayDecide && <Acts line={line} storylineId={storylineId} />}
    </li>
  )
}

function Due({ due }: { due: string | null }): ReactNode {
  const edition = useEdition()
  const [today] = useState(() => dayOf(new Date(), edition.timeZone))
  if (due === null) return <p className="quiet small">{say(storylineDesk, 'due-none')}</p>
  return (
    <p className="small">
      {sayDay(new Date(`${due}T12:00:00Z`), { ...edition, timeZone: 'UTC' })}
      {due < today && <strong className="mark-changed"> {say(storylineDesk, 'overdue')}</strong>}
    </p>
  )
}

function Acts({ line, storylineId }: LineRowProps): ReactNode {
  const [form, setForm] = useState<'change' | 'agree' | null>(null)
  const [confirming, confirm] = useConfirm()
  const path = `/api/storylines/${storylineId}/lines/${line.id}`
  const renew = [['storylines']]
  const stress = useAct(() => request('PATCH', path, { mostImportant: !line.mostImportant }), {
    renew,
  })
  const remove = useAct(() => request('DELETE', path), { renew })
  const ofLine = <span className="unseen"> {line.text}</span>
  return (
    <span className="row-acts">
      {line.kind === 'open' && (
        <>
          <Button size="compact-sm" variant="light" onClick={() => setForm('agree')}>
            {say(storylineDesk, 'agree')}
            {ofLine}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => stress.mutate(undefined)}>
            {say(
              storylineDesk,
              line.mostImportant ? 'no-longer-most-important' : 'call-most-important',
            )}
            {ofLine}
          </Button>
        </>
      )}
      <Button size="compact-sm" variant="default" onClick={() => setForm('change')}>
        {say(newsroom, 'change')}
        {ofLine}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        onClick={() =>
          confirm({
            title: say(storylineDesk, 'remove-line'),
            text: say(storylineDesk, 'remove-line-why'),
            act: say(newsroom, 'remove'),
            run: () => remove.mutate(undefined),
          })
        }
      >
        {say(newsroom, 'remove')}
        {ofLine}
      </Button>
      {form === 'change' && <LineForm line={line} path={path} close={() => setForm(null)} />}
      {form === 'agree' && <ClosingForm line={line} path={path} close={() => setForm(null)} />}
      {confirming}
    </span>
  )
}
