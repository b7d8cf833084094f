import { Button, CopyButton, Radio } from '@mantine/core'
import { useMemo, useState, type ReactNode } from 'react'
import type { ArticleText } from '../../../articles/article.ts'
import { desk } from '../../../language/catalogue/desk.ts'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { say } from '../../../language/say.ts'
import { diffWords, type DiffPart } from '../../../language/word-diff.ts'
import { differingFields, type TextField } from './article-text.ts'
import { readField } from './read-field.ts'
import './both-texts.css'

type Side = 'mine' | 'theirs'
type BothTextsProps = {
  mine: ArticleText
  theirs: ArticleText
  names: Record<Side, string>
  /** The text to go on with. */
  choose(text: ArticleText, side: Side | 'both'): void
}

/** Two texts side by side, what differs marked in each; one is chosen as a whole, or field by field. */
export function BothTexts({ mine, theirs, names, choose }: BothTextsProps): ReactNode {
  const fields = useMemo(() => differingFields(mine, theirs), [mine, theirs])
  const [sides, setSides] = useState<Partial<Record<TextField, Side>>>({})
  const sideOf = (field: TextField): Side => sides[field] ?? 'mine'
  const isMixed = new Set(fields.map(sideOf)).size > 1

  function mixed(): ArticleText {
    const taken = fields.filter((field) => sideOf(field) === 'theirs')
    return { ...mine, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])) }
  }

  return (
    <div className="both">
      <div className="both-acts">
        <Button onClick={() => choose(mine, 'mine')}>
          {say(words, 'choose', { name: names.mine })}
        </Button>
        <Button variant="default" onClick={() => choose(theirs, 'theirs')}>
          {say(words, 'choose', { name: names.theirs })}
        </Button>
        {isMixed && (
          <Button variant="default" onClick={() => choose(mixed(), 'both')}>
            {say(words, 'choose-marked')}
          </Button>
        )}
      </div>
      {fields.map((field) => (
        <Radio.Group
          key={field}
          className="both-field"
          label={say(desk, `field-${field}`)}
          value={sideOf(field)}
          onChange={(side) => setSides({ ...sides, [field]: side as Side })}
        >
          <div className="both-sides">
            <SideOf side="mine" name={names.mine} field={field} mine={mine} theirs={theirs} />
            <SideOf side="theirs" name={names.theirs} field={field} mine={mine} theirs={theirs} />
          </div>
        </Radio.Group>
      ))}
    </div>
  )
}

type SideProps = {
  side: Side
  name: string
  field: TextField
  mine: ArticleText
  theirs: ArticleText
}

function SideOf({ side, name, field, mine, theirs }: SideProps): ReactNode {
  const [own, other] = [readField(mine, field), readField(theirs, field)]
  const parts = useMemo(() => diffWords(own, other), [own, other])
  const shown = parts.filter(({ change }) => change !== (side === 'mine' ? 'added' : 'removed'))
  return (
    <section className="both-side">
      <header>
        <Radio value={side} label={name} />
        <CopyButton value={side === 'mine' ? own : other}>
          {({ copied, copy }) => (
            <Button size="compact-xs" variant="subtle" color="gray" onClick={copy}>
              {say(words, copied ? 'copied' : 'copy')}
            </Button>
          )}
        </CopyButton>
      </header>
      <p className="both-text">{shown.map(partOf)}</p>
    </section>
  )
}

function partOf({ change, text }: DiffPart, place: number): ReactNode {
  return change === 'same' ? text : <mark key={`${place}-${change}`}>{text}</mark>
}
