import { Button } from '@mantine/core'
import { useEditorState, type Editor } from '@tiptap/react'
import type { ReactNode } from 'react'
import type { ChainedCommands } from '@tiptap/core'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { say } from '../../../language/say.ts'

const acts = {
  'table-row-before': (chain) => chain.addRowBefore(),
  'table-row-after': (chain) => chain.addRowAfter(),
  'table-column-before': (chain) => chain.addColumnBefore(),
  'table-column-after': (chain) => chain.addColumnAfter(),
  'table-header': (chain) => chain.toggleHeaderRow(),
  'table-row-remove': (chain) => chain.deleteRow(),
  'table-column-remove': (chain) => chain.deleteColumn(),
  'table-remove': (chain) => chain.deleteTable(),
} as const satisfies Record<string, (chain: ChainedCommands) => ChainedCommands>

/** Rows and columns, while the cursor stands in a table. */
export function TableBar({ editor }: { editor: Editor }): ReactNode {
  const isInTable = useEditorState({ editor, selector: ({ editor: it }) => it.isActive('table') })
  if (!isInTable) return null
  return (
    <div className="table-bar" role="group" aria-label={say(words, 'block-table')}>
      {(Object.keys(acts) as (keyof typeof acts)[]).map((act) => (
        <Button
          key={act}
          size="compact-xs"
          variant="default"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => acts[act](editor.chain().focus()).run()}
        >
          {say(words, act)}
        </Button>
      ))}
    </div>
  )
}
