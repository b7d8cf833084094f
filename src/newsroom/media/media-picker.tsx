import { Button, Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { MediaAnswer } from '../../api/contract.ts'
import { desk } from '../../language/catalogue/desk.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { HouseRefused, request } from '../request.ts'
import { tellFault } from '../shell/toast.tsx'
import { DropZone } from './drop-zone.tsx'
import { MediaGrid } from './media-grid.tsx'
import { MediaWordsFields, sameWords, type MediaWords } from './media-words.tsx'
import { useUploads } from './use-uploads.ts'
import './media.css'

type MediaPickerProps = {
  opened: boolean
  onClose(): void
  onPick(media: MediaAnswer): void
}

/** Chooses a picture of the library or brings a new one in, and asks what is to be said about it. */
export function MediaPicker({ opened, onClose, onPick }: MediaPickerProps): ReactNode {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="62rem"
      title={say(desk, 'pick-picture')}
      closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
    >
      <Picking
        onPick={(media) => {
          onPick(media)
          onClose()
        }}
      />
    </Modal>
  )
}

function Picking({ onPick }: Pick<MediaPickerProps, 'onPick'>): ReactNode {
  const [chosen, setChosen] = useState<MediaAnswer | null>(null)
  const uploads = useUploads(setChosen)
  if (chosen !== null) {
    return <Asking media={chosen} onPick={onPick} back={() => setChosen(null)} />
  }
  return (
    <>
      <DropZone uploads={uploads} isMany={false} />
      <MediaGrid choose={setChosen} />
    </>
  )
}

function Asking({
  media,
  onPick,
  back,
}: Pick<MediaPickerProps, 'onPick'> & { media: MediaAnswer; back(): void }): ReactNode {
  const [words, setWords] = useState<MediaWords>({
    caption: media.caption,
    credit: media.credit,
    alt: media.alt,
  })
  const answers = useQueryClient()
  const use = useMutation({
    mutationFn: () => keep(media, words),
    onSuccess(kept) {
      void answers.invalidateQueries({ queryKey: ['media'] })
      onPick(kept)
    },
    onError: tellFault,
  })
  return (
    <form
      className="media-asking"
      onSubmit={(event) => {
        event.preventDefault()
        // Not for the form around, when the picker was opened from one.
        event.stopPropagation()
        use.mutate()
      }}
    >
      <img src={media.url} alt={words.alt} width={media.width} height={media.height} />
      <div className="media-fields">
        <MediaWordsFields words={words} change={setWords} />
        <div className="form-end">
          <Button type="submit" loading={use.isPending}>
            {say(desk, 'use-picture')}
          </Button>
          <Button variant="subtle" color="gray" onClick={back}>
            {say(desk, 'another-picture')}
          </Button>
        </div>
      </div>
    </form>
  )
}

/** Keeps the words in the library too; who may not change it uses them for this once. */
async function keep(media: MediaAnswer, words: MediaWords): Promise<MediaAnswer> {
  if (sameWords(media, words)) return media
  try {
    return await request<MediaAnswer>('PATCH', `/api/media/${media.id}`, words)
  } catch (error) {
    if (error instanceof HouseRefused && error.code === 'not-allowed') return { ...media, ...words }
    throw error
  }
}
