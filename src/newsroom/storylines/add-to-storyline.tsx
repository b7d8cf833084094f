import { Button } from '@mantine/core'
import { IconTimeline } from '@tabler/icons-react'
import { useEffect, useState, type ReactNode } from 'react'
import { storylineDesk } from '../../language/catalogue/storylines.ts'
import { say } from '../../language/say.ts'
import { sayChord } from '../editor/body/say-chord.ts'
import { chordOf } from '../editor/document/shortcuts.ts'
import { AddingDialog } from './adding-dialog.tsx'
import { useSelectedSentence } from './selected-sentence.ts'

const chord = 'Mod-Alt-m'
const longestSentence = 2000

type AddToStorylineProps = {
  articleId: string
  /** The house must have the sentence before it supports a line. */
  saveNow(): Promise<unknown>
}

/** In the margin of an article: the chosen sentence becomes a line of a storyline. */
export function AddToStoryline({ articleId, saveNow }: AddToStorylineProps): ReactNode {
  const chosen = useSelectedSentence()
  const [sentence, setSentence] = useState<string | null>(null)
  const canAdd = chosen !== '' && chosen.length <= longestSentence

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.getModifierState('AltGraph')) return
      if (chordOf(event) !== chord || !canAdd) return
      event.preventDefault()
      setSentence(chosen)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  })

  return (
    <div className="add-to-storyline">
      <Button
        variant="default"
        leftSection={<IconTimeline size={16} aria-hidden />}
        disabled={!canAdd}
        // The words stay chosen.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setSentence(chosen)}
      >
        {say(storylineDesk, 'add-selected')}
      </Button>
      <p className="quiet small">
        {canAdd ? <kbd>{sayChord(chord)}</kbd> : say(storylineDesk, 'add-selected-why')}
      </p>
      {sentence !== null && (
        <AddingDialog
          articleId={articleId}
          sentence={sentence}
          saveNow={saveNow}
          close={() => setSentence(null)}
        />
      )}
    </div>
  )
}
