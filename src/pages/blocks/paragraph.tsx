import { textOfInline } from '../../articles/body.ts'
import { directionOf } from '../direction-of.ts'
import { printInline } from '../print-words.ts'
import type { Set } from './setting.ts'
import { Words } from './words.tsx'

export function ParagraphBlock({ block, setting }: Set<'paragraph'>) {
  const words = textOfInline(block.content)
  if (words.trim() === '') return null
  return (
    <p dir={directionOf(words)}>
      <Words content={printInline(block.content, setting.edition)} />
    </p>
  )
}
