import assert from 'node:assert/strict'
import type { RefusalCode } from '../src/language/catalogue/refusals.ts'
import { Refusal } from '../src/language/refusal.ts'

/** The house says no with this code; answers the refusal for a look at its details. */
export async function refuses(code: RefusalCode, deed: Promise<unknown>): Promise<Refusal> {
  try {
    await deed
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    assert.equal(error.code, code)
    return error
  }
  return assert.fail(`not refused with ${code}`)
}
