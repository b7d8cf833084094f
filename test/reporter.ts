import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'

/** Says what failed and what was skipped, and counts the rest; hundreds of ticks help nobody. */
export default async function* reporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counted = { passed: 0, failed: 0, skipped: 0 }
  for await (const event of events) {
    if (event.type === 'test:stdout') yield event.data.message
    if (event.type === 'test:stderr') yield event.data.message
    if (event.type === 'test:pass' && event.data.skip !== undefined) {
      counted.skipped += 1
      yield `skipped: ${event.data.name}: ${String(event.data.skip)}\n`
    } else if (event.type === 'test:pass') {
      counted.passed += 1
    } else if (event.type === 'test:fail') {
      counted.failed += 1
      const { name, file, line, details } = event.data
      const cause = details.error.cause ?? details.error
      yield `failed: ${name}\n  ${file ?? ''}:${line ?? ''}\n${inspect(cause).replace(/^/gm, '  ')}\n`
    }
  }
  yield `${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped\n`
}
