import { textOfInline } from '../../articles/body.ts'
import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'
import { directionOf } from '../direction-of.ts'
import { printInline } from '../print-words.ts'
import type { Set } from './setting.ts'
import { Words } from './words.tsx'

export function OpenQuestionBlock({ block, setting }: Set<'openQuestion'>) {
  const words = textOfInline(block.content)
  if (words.trim() === '') return null
  return (
    <div class="open-question">
      <p class="open-question-label">{say(site, 'open-question')}</p>
      <p class="open-question-words" dir={directionOf(words)}>
        <Words content={printInline(block.content, setting.edition)} />
      </p>
    </div>
  )
}
