import { site } from '../../language/catalogue/site.ts'
import type { Edition } from '../../language/edition.ts'
import { inDigits } from '../../language/numerals.ts'
import { say } from '../../language/say.ts'

export function PreviewMark({ version, edition }: { version: number; edition: Edition }) {
  return (
    <p class="preview-mark">{inDigits(say(site, 'preview-mark', { version }), edition.digits)}</p>
  )
}
