import { cleanLine } from '../language/bidi.ts'
import { Refusal } from '../language/refusal.ts'

const longest = 100

/** A name on one line without invisible letters; 'invalid-input' when nothing is left or it is too long. */
export function parseName(written: string): string {
  const name = cleanLine(written)
  if (name === '' || name.length > longest) {
    throw new Refusal('invalid-input', { path: 'name', problem: `1 to ${longest} letters` })
  }
  return name
}
