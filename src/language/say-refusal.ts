import { isolate } from './bidi.ts'
import { refusals } from './catalogue/refusals.ts'
import type { Refusal } from './refusal.ts'

/**
 * What the house says, with the details its words ask for. A detail that is not there, or is no plain
 * word or number, leaves a gap that can be seen; words of unknown direction keep their place.
 */
export function wordRefusal({ code, details }: Pick<Refusal, 'code' | 'details'>): string {
  const words: string = refusals[code] ?? refusals['internal-error']
  return words.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) =>
    wordDetail(Object.hasOwn(details, name) ? details[name] : undefined),
  )
}

function wordDetail(detail: unknown): string {
  if (typeof detail === 'number' || typeof detail === 'bigint') return String(detail)
  if (typeof detail === 'string' && detail !== '') return isolate(detail)
  return '…'
}
