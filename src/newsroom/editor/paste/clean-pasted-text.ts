import type { Block } from '../../../articles/body.ts'
import { paragraphsOf, pastedWords } from './pasted-inline.ts'

/** Plain text, as WhatsApp or a terminal gives it: each line a paragraph, empty ones none. */
export function cleanPastedText(text: string): Block[] {
  return text
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .flatMap((line) => paragraphsOf([{ text: pastedWords(line) }]))
    .map((content) => ({ kind: 'paragraph', content }))
}
