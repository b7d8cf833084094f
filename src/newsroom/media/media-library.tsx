import { Button, Modal } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { MediaAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { desk } from '../../language/catalogue/desk.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { sayNumber } from '../../language/numerals.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { useEdition, useMay } from '../me.tsx'
import { request } from '../request.ts'
import { useConfirm } from '../shell/confirm.tsx'
import { Moment } from '../shell/moment.tsx'
import { Screen } from '../shell/screen.tsx'
import { tellDone } from '../shell/toast.tsx'
import { DropZone } from './drop-zone.tsx'
import { MediaGrid } from './media-grid.tsx'
import { MediaWordsFields, type MediaWords } from './media-words.tsx'
import { useUploads } from './use-uploads.ts'

/** Every picture of the paper; opening one shows what is said about it. */
export function MediaLibrary(): ReactNode {
  const [open, setOpen] = useState<MediaAnswer | null>(null)
  const uploads = useUploads(() => tellDone(say(desk, 'picture-added')))
  return (
    <Screen title={say(newsroom, 'media')} lead={say(desk, 'media-lead')}>
      <DropZone uploads={uploads} />
      <MediaGrid choose={setOpen} />
      <Modal
        opened={open !== null}
        onClose={() => setOpen(null)}
        size="58rem"
        title={open === null ? '' : isolate(open.name)}
        closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
      >
        {open !== null && <OnePicture key={open.id} media={open} close={() => setOpen(null)} />}
      </Modal>
    </Screen>
  )
}

function OnePicture({ media, close }: { media: MediaAnswer; close(): void }): ReactNode {
  const [words, setWords] = useState<MediaWords>({
    caption: media.caption,
    credit: media.credit,
    alt: media.alt,
  })
  const mayManage = useMay('manage-media')
  const edition = useEdition()
  const [confirming, confirm] = useConfirm()
  const path = `/api/media/${media.id}`
  const save = useAct(() => request('PATCH', path, words), {
    renew: [['media']],
    done() {
      tellDone(say(newsroom, 'saved'))
      close()
    },
  })
  const remove = useAct(() => request('DELETE', path), {
    renew: [['media']],
    done() {
      tellDone(say(desk, 'picture-removed'))
      close()
    },
  })
  return (
    <form
      className="media-asking"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(undefined)
      }}
    >
      <div>
        <a href={media.url} target="_blank" rel="noopener" aria-label={say(desk, 'full-size')}>
          <img src={media.url} alt={words.alt} width={media.width} height={media.height} />
        </a>
        <p className="quiet small figures">
          <span className="latin">
            {sayNumber(media.width, edition)} × {sayNumber(media.height, edition)}
          </span>
          {' · '}
          <Moment at={media.createdAt} />
        </p>
      </div>
      <div className="media-fields">
        <MediaWordsFields words={words} change={setWords} />
        <div className="form-end">
          <Button type="submit" loading={save.isPending}>
            {say(newsroom, 'save')}
          </Button>
          {mayManage && (
            <Button
              variant="subtle"
              color="red"
              onClick={() =>
                confirm({
                  title: say(desk, 'remove-picture'),
                  text: say(desk, 'remove-picture-why'),
                  act: say(desk, 'remove-picture'),
                  run: () => remove.mutate(undefined),
                })
              }
            >
              {say(desk, 'remove-picture')}
            </Button>
          )}
        </div>
      </div>
      {confirming}
    </form>
  )
}
