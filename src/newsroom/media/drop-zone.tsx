import { Button, CloseButton, Progress } from '@mantine/core'
import { IconPhotoUp } from '@tabler/icons-react'
import { useRef, useState, type DragEvent, type ReactNode } from 'react'
import { desk } from '../../language/catalogue/desk.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { isolate } from '../../language/bidi.ts'
import { say } from '../../language/say.ts'
import { wordsOf } from '../shell/trouble.tsx'
import type { Upload, useUploads } from './use-uploads.ts'

/** Takes dropped or chosen pictures and shows how far each has gone. */
export function DropZone({
  uploads: { uploads, add, retry, forget },
  isMany = true,
}: {
  uploads: ReturnType<typeof useUploads>
  isMany?: boolean
}): ReactNode {
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    add(isMany ? files : files.slice(0, 1))
  }
  return (
    <div>
      <div
        className={`drop-zone${isOver ? ' is-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconPhotoUp size={22} stroke={1.5} aria-hidden />
        <span>{say(desk, 'drop-pictures')}</span>
        <Button variant="default" size="compact-sm" onClick={() => input.current?.click()}>
          {say(desk, 'choose-pictures')}
        </Button>
        <input
          ref={input}
          type="file"
          accept="image/*"
          multiple={isMany}
          hidden
          tabIndex={-1}
          aria-label={say(desk, 'choose-pictures')}
          onChange={(event) => {
            add([...(event.currentTarget.files ?? [])])
            event.currentTarget.value = ''
          }}
        />
      </div>
      <ul className="uploads" aria-live="polite">
        {uploads.map((upload) => (
          <li key={upload.key}>
            <UploadLine upload={upload} retry={retry} forget={forget} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function UploadLine({
  upload,
  retry,
  forget,
}: {
  upload: Upload
  retry(upload: Upload): void
  forget(key: number): void
}): ReactNode {
  if (upload.error === null) {
    const label = say(desk, 'uploading', { name: isolate(upload.name) })
    return (
      <>
        <span className="clipped">{label}</span>
        <Progress.Root size="xs" className="uploads-bar">
          <Progress.Section value={upload.share * 100} aria-label={label} />
        </Progress.Root>
      </>
    )
  }
  return (
    <>
      <span className="uploads-fault">
        <strong>{isolate(upload.name)}</strong>: {wordsOf(upload.error)}
      </span>
      <Button size="compact-xs" variant="default" onClick={() => retry(upload)}>
        {say(newsroom, 'try-again')}
      </Button>
      <CloseButton
        size="sm"
        aria-label={say(newsroom, 'dismiss')}
        onClick={() => forget(upload.key)}
      />
    </>
  )
}
