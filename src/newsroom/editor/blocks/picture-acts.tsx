import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { say } from '../../../language/say.ts'

export function PictureActs(props: { onReplace(): void; onRemove(): void }): ReactNode {
  return (
    <>
      <Button size="compact-xs" variant="default" onClick={props.onReplace}>
        {say(words, 'picture-replace')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={props.onRemove}>
        {say(words, 'block-remove')}
      </Button>
    </>
  )
}
