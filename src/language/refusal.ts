import type { RefusalCode } from './catalogue/refusals.ts'

/**
 * The house says no: a rule of the trade was broken or the request made no sense.
 * Doors turn the code into a status, `say` words it; the details go out as they are,
 * so they never hold anything the asker may not see.
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly details: Record<string, unknown>

  constructor(code: RefusalCode, details: Record<string, unknown> = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.details = details
  }
}
