import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ArticleAnswer } from '../../../api/contract.ts'
import type { ArticleText } from '../../../articles/article.ts'
import { isolate } from '../../../language/bidi.ts'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { newsroom } from '../../../language/catalogue/newsroom.ts'
import { say } from '../../../language/say.ts'
import { textOf } from './article-text.ts'
import { BothTexts } from './both-texts.tsx'

type ConflictDialogProps = {
  opened: boolean
  close(): void
  mine: ArticleText
  theirs: ArticleAnswer
  /** Null: theirs, as it is. */
  choose(text: ArticleText | null): void
}

/** Somebody saved since this text was opened: both are shown, and nothing is written over in silence. */
export function ConflictDialog(props: ConflictDialogProps): ReactNode {
  const { opened, close, mine, theirs, choose } = props
  const name = isolate(theirs.savedBy?.name ?? say(words, 'someone'))
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="76rem"
      title={say(words, 'conflict')}
      closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
    >
      <p className="quiet">{say(words, 'conflict-why', { name, version: theirs.version })}</p>
      <BothTexts
        mine={mine}
        theirs={textOf(theirs)}
        names={{ mine: say(words, 'my-text'), theirs: say(words, 'text-of', { name }) }}
        choose={(text, side) => choose(side === 'theirs' ? null : text)}
      />
    </Modal>
  )
}
