import { textOfInline } from '../../articles/body.ts'
import { directionOf } from '../direction-of.ts'
import { printInline } from '../print-words.ts'
import type { Set } from './setting.ts'
import { Words } from './words.tsx'

export function HeadingBlock({ block, setting }: Set<'heading'>) {
  const words = textOfInline(block.content)
  if (words.trim() === '') return null
  const inside = <Words content={printInline(block.content, setting.edition)} />
  const dir = directionOf(words)
  return block.level === 2 ? <h2 dir={dir}>{inside}</h2> : <h3 dir={dir}>{inside}</h3>
}
