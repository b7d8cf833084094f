import { textOfInline, type Inline } from '../../articles/body.ts'
import { directionOf } from '../direction-of.ts'
import { printInline } from '../print-words.ts'
import type { Set, Setting } from './setting.ts'
import { Words } from './words.tsx'

export function ListBlock({ block, setting }: Set<'list'>) {
  if (block.items.length === 0) return null
  const items = block.items.map((item, at) => <Item key={at} item={item} setting={setting} />)
  if (!block.ordered) return <ul>{items}</ul>
  return <ol class={`digits-${setting.edition.digits}`}>{items}</ol>
}

function Item({ item, setting }: { item: Inline; setting: Setting }) {
  return (
    <li dir={directionOf(textOfInline(item))}>
      <Words content={printInline(item, setting.edition)} />
    </li>
  )
}
