import { Modal, SegmentedControl } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { newsroom } from '../../../language/catalogue/newsroom.ts'
import { say } from '../../../language/say.ts'
import { useFocusGivenBack } from '../../shell/use-focus-given-back.ts'

/** The readers' own page, framed as wide as a phone or as a desk. */
export function PreviewDialog({
  articleId,
  close,
}: {
  articleId: string
  close(): void
}): ReactNode {
  useFocusGivenBack()
  const [width, setWidth] = useState<'phone' | 'desktop'>(() =>
    window.innerWidth < 700 ? 'phone' : 'desktop',
  )
  return (
    <Modal
      opened
      onClose={close}
      fullScreen
      classNames={{ body: 'preview-body' }}
      title={say(words, 'preview')}
      closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
    >
      <SegmentedControl
        aria-label={say(words, 'preview-width')}
        value={width}
        onChange={(chosen) => setWidth(chosen as 'phone' | 'desktop')}
        data={[
          { value: 'phone', label: say(words, 'preview-phone') },
          { value: 'desktop', label: say(words, 'preview-desktop') },
        ]}
      />
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, as readers get it, its one script included */}
      <iframe
        className={`preview preview-${width}`}
        title={say(words, 'preview')}
        src={`/preview/${articleId}`}
      />
    </Modal>
  )
}
