import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import { embedProviders } from '../../../articles/body.ts'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { site } from '../../../language/catalogue/site.ts'
import { say } from '../../../language/say.ts'
import { AtomFrame } from './atom-frame.tsx'

/** A post of elsewhere, as readers meet it: nothing of it is loaded before they ask. */
export function EmbedView(props: NodeViewProps): ReactNode {
  const { editor, node, deleteNode } = props
  const provider = embedProviders.find((one) => one === node.attrs['provider']) ?? 'youtube'
  const name = say(site, provider)
  return (
    <NodeViewWrapper>
      <AtomFrame view={props} as="div" className="embed">
        {() => (
          <>
            <p className="embed-from">{say(site, 'embed-what', { provider: name })}</p>
            <p className="embed-privacy">{say(site, 'embed-privacy', { provider: name })}</p>
            <p className="latin embed-address">{String(node.attrs['url'])}</p>
            {editor.isEditable && (
              <Button size="compact-xs" variant="default" onClick={deleteNode}>
                {say(words, 'block-remove')}
              </Button>
            )}
          </>
        )}
      </AtomFrame>
    </NodeViewWrapper>
  )
}
