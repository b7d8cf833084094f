import type { FastifyError } from 'fastify'
import { Refusal } from '../language/refusal.ts'

type Fault = Partial<FastifyError> & { validationContext?: string }

/** Any error that reached a door, as a Refusal; what nobody foresaw is an 'internal-error'. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const fault = error as Fault
  const [problem] = fault.validation ?? []
  if (problem !== undefined) {
    const path = `${fault.validationContext ?? ''}${problem.instancePath}`
    return new Refusal('invalid-input', { path, problem: problem.message ?? '', ...problem.params })
  }
  if (fault.statusCode === 413) return new Refusal('too-large')
  if (fault.statusCode !== undefined && fault.statusCode >= 400 && fault.statusCode < 500) {
    return new Refusal('invalid-input', { problem: fault.message ?? '' })
  }
  const refusal = new Refusal('internal-error')
  refusal.cause = error
  return refusal
}
