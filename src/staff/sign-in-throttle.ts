import { isIPv6 } from 'node:net'
import { Refusal } from '../language/refusal.ts'

/**
 * Counts failures to sign in by e-mail and by network address, in this process's memory: ten in
 * fifteen minutes, then the house stops listening to either. An attempt counts as a failure until
 * it is forgiven, so a hundred sent at once are no way round.
 */
export function takeAttempt(
  house: object,
  attempt: { email: string; address: string },
  now = Date.now(),
): { forgive: () => void } {
  const failures = failuresOf(house)
  const keys = [`e-mail ${attempt.email}`, `address ${networkOf(attempt.address)}`]
  const recent = keys.map((key) => (failures.get(key) ?? []).filter((at) => at > now - period))
  for (const times of recent) {
    const [oldest] = times.slice(-failuresAllowed)
    if (times.length >= failuresAllowed && oldest !== undefined) {
      throw new Refusal('too-many-attempts', { seconds: Math.ceil((oldest + period - now) / 1000) })
    }
  }
  keys.forEach((key, i) => {
    // Out and in again, so that the keys stay in the order they were last heard of.
    failures.delete(key)
    failures.set(key, [...(recent[i] ?? []), now])
  })
  forgetOldest(failures)
  return { forgive: () => keys.forEach((key) => failures.delete(key)) }
}

type Failures = Map<string, number[]>

const failuresAllowed = 10
const period = 15 * 60 * 1000
const keysRemembered = 20_000

/** One count for each open database: two houses in one process know nothing of each other. */
const houses = new WeakMap<object, Failures>()

function failuresOf(house: object): Failures {
  const failures = houses.get(house) ?? new Map<string, number[]>()
  houses.set(house, failures)
  return failures
}

/** A flood of made-up addresses must not fill the memory. */
function forgetOldest(failures: Failures): void {
  for (const key of failures.keys()) {
    if (failures.size <= keysRemembered) return
    failures.delete(key)
  }
}

/** One subscriber has a whole /64 of IPv6 to write from. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const first = head.split(':').filter((group) => group !== '')
  const last = (tail ?? '').split(':').filter((group) => group !== '')
  const zeros = tail === undefined ? [] : Array<string>(8 - first.length - last.length).fill('0')
  return [...first, ...zeros, ...last].slice(0, 4).join(':')
}
