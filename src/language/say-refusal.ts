import { refusals } from './catalogue/refusals.ts'
import type { Refusal } from './refusal.ts'

/** What the house says, with the details its words ask for; a detail that is not there is left out. */
export function wordRefusal({ code, details }: Pick<Refusal, 'code' | 'details'>): string {
  const words: string = refusals[code]
  return words.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const value = details[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  })
}
