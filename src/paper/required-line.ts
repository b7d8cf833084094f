import { cleanLine } from '../language/bidi.ts'
import { Refusal } from '../language/refusal.ts'

/** The line as it is printed; refused when nothing readable is left of it. */
export function requiredLine(text: string, path: string): string {
  const line = cleanLine(text)
  if (line === '') throw new Refusal('invalid-input', { path, problem: 'empty' })
  return line
}
