import { useElementSize } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import type { ArticleAnswer } from '../../api/contract.ts'
import type { ArticleText } from '../../articles/article.ts'
import { editor as words } from '../../language/catalogue/editor.ts'
import { say } from '../../language/say.ts'
import { StateMark } from '../articles/state-mark.tsx'
import { useMay, useMe } from '../me.tsx'
import { useArrival } from '../shell/arrival.ts'
import { AddToStoryline } from '../storylines/add-to-storyline.tsx'
import { Acts, type ActDialog } from './acts/acts.tsx'
import { mayWrite } from './acts/may-write.ts'
import { BodyEditor } from './body-editor.tsx'
import { chordOf } from './document/shortcuts.ts'
import { ArticleHead } from './fields/article-head.tsx'
import { MainPicture } from './fields/main-picture.tsx'
import { Margin } from './fields/margin.tsx'
import { textOf } from './saving/article-text.ts'
import { ConflictDialog } from './saving/conflict-dialog.tsx'
import { forgetLocalCopy } from './saving/local-copies.ts'
import { SaveLine } from './saving/save-line.tsx'
import { useAutosave } from './saving/use-autosave.ts'
import './article-desk.css'

/** A text of this device that the colleague goes on with, and the copies it came from. */
export type Recovered = { text: ArticleText; keys: string[] }
type ArticleDeskProps = { article: ArticleAnswer; recovered: Recovered | null }

/** The article on the desk: the page as readers will see it, its settings beside it, its saving above. */
export function ArticleDesk({ article: opened, recovered }: ArticleDeskProps): ReactNode {
  const autosave = useAutosave(opened)
  const article = autosave.latest()
  const { staff } = useMe()
  const mayPublish = useMay('publish-articles')
  const isReadOnly = !mayWrite(article, staff, useMay('edit-all-articles'))
  const [text, setText] = useState<ArticleText>(() => recovered?.text ?? textOf(opened))
  const [dialog, setDialog] = useState<ActDialog | null>(null)
  /** The colleague's text that was looked at and put off. */
  const [putOff, setPutOff] = useState<ArticleAnswer | null>(null)
  const { ref: bar, height } = useElementSize({ box: 'border-box' })
  const answers = useQueryClient()
  const latest = useRef(text)
  const focusBody = useRef(() => {})
  const state = autosave.state()
  const heading = useArrival(text.headline === '' ? say(words, 'untitled') : text.headline)

  // A new article is begun with its headline.
  const isNew = useRef(opened.headline === '' && recovered === null)
  const headline = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (isNew.current) headline.current?.focus()
  }, [])

  function change(part: Partial<ArticleText>): void {
    latest.current = { ...latest.current, ...part }
    setText(latest.current)
    autosave.edit(latest.current)
  }

  /** Another text takes the place of what stands in the editor, without being typed. */
  function show(next: ArticleText): void {
    latest.current = next
    setText(next)
  }

  useEffect(() => {
    if (recovered === null || isReadOnly) return
    autosave.saveOver(opened, recovered.text)
    void autosave.keepNow().then(() => recovered.keys.forEach(forgetLocalCopy))
  }, [autosave, opened, recovered, isReadOnly])
  useEffect(() => () => void answers.invalidateQueries({ queryKey: ['articles'] }), [answers])

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.getModifierState('AltGraph')) return
      const chord = chordOf(event)
      // Where it fails, the line above says so.
      if (chord === 'Mod-s') autosave.flush('save').catch(() => {})
      else if (chord === 'Mod-Enter' && dialog === null) {
        setDialog(mayPublish ? 'publish' : 'submit')
      } else return
      event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  })

  return (
    <div className="desk" style={{ '--bar-height': `${height}px` } as CSSProperties}>
      <h1 className="unseen" ref={heading} tabIndex={-1}>
        {say(words, 'editing', { headline: text.headline || say(words, 'untitled') })}
      </h1>
      <div className="desk-bar" ref={bar}>
        <StateMark state={article.state} />
        <SaveLine autosave={autosave} compare={() => setPutOff(null)} />
        <Acts
          autosave={autosave}
          text={text}
          dialog={dialog}
          open={setDialog}
          adopt={(answer) => {
            autosave.adopt(answer)
            if (latest.current.slug === '') show({ ...latest.current, slug: answer.slug })
          }}
          replace={(answer) => {
            autosave.adopt(answer)
            show(textOf(answer))
          }}
          isReadOnly={isReadOnly}
        />
      </div>
      {article.note !== null && article.note !== '' && (
        <p className="desk-note">
          <strong>{say(words, `note-${noteKind(article)}`)}</strong> {article.note}
        </p>
      )}
      {isReadOnly && <p className="desk-note">{say(words, 'read-only')}</p>}
      <div className="desk-sheet">
        <BodyEditor
          value={text.body}
          onChange={(body) => change({ body })}
          isReadOnly={isReadOnly}
          onReady={({ focusStart }) => {
            focusBody.current = focusStart
          }}
        >
          <ArticleHead
            article={article}
            text={text}
            change={change}
            isReadOnly={isReadOnly}
            headline={headline}
            toBody={() => focusBody.current()}
          />
          <MainPicture
            value={text.picture}
            onChange={(picture) => change({ picture })}
            onLeave={() => focusBody.current()}
            isReadOnly={isReadOnly}
          />
        </BodyEditor>
        <Margin article={article} text={text} change={change} isReadOnly={isReadOnly}>
          <AddToStoryline articleId={article.id} saveNow={() => autosave.flush()} />
        </Margin>
      </div>
      {state.kind === 'stale' && (
        <ConflictDialog
          opened={putOff !== state.theirs}
          close={() => setPutOff(state.theirs)}
          mine={text}
          theirs={state.theirs}
          choose={(chosen) => {
            const { theirs } = state
            show(chosen ?? textOf(theirs))
            if (chosen === null) autosave.adopt(theirs)
            else autosave.saveOver(theirs, chosen)
          }}
        />
      )}
    </div>
  )
}

function noteKind({ state }: ArticleAnswer): 'submission' | 'return' | 'withdrawal' {
  if (state === 'in-review') return 'submission'
  return state === 'withdrawn' ? 'withdrawal' : 'return'
}
