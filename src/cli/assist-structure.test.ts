import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { assistantPage } from '../../test/assistant-page.ts'
import { structureOf } from '../assistant/structure-of.ts'

const matbaa = fileURLToPath(new URL('matbaa.js', import.meta.url))

function fileWith(t: TestContext, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-assist-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'مقال.txt')
  writeFileSync(file, text)
  return file
}

function run(...words: string[]) {
  return spawnSync(process.execPath, [matbaa, 'assist', 'structure', ...words], {
    encoding: 'utf8',
  })
}

test('a file is read and told as one JSON object', (t) => {
  const file = fileWith(t, assistantPage)
  const { stdout, status } = run(file, '--published', '2025-08-16', '--json')
  assert.equal(status, 0)
  const setting = { published: '2025-08-16', timeZone: 'Africa/Casablanca', country: 'MA' } as const
  assert.deepEqual(JSON.parse(stdout), structureOf(assistantPage, setting))
})

test('a file that is not there is refused, a word too many or too few is misuse', (t) => {
  const file = fileWith(t, 'نص')
  assert.equal(run('/none/at/all', '--published', '2025-08-16').status, 1)
  assert.equal(run(file, '--published', '2025-08-16', '--country', 'XX').status, 1)
  assert.equal(run('--published', '2025-08-16').status, 2)
  assert.equal(run(file).status, 2)
  assert.equal(run(file, file, '--published', '2025-08-16').status, 2)
})
