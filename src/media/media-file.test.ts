import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { mediaFile } from './media-file.ts'

test('only names the library gives are files of the library', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-media-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const name = `${'0123456789'.repeat(2)}-320.webp`
  writeFileSync(join(folder, name), '')
  writeFileSync(join(folder, 'secret'), '')
  assert.deepEqual(mediaFile(folder, name), { path: join(folder, name), type: 'image/webp' })
  for (const other of [
    'secret',
    '../secret',
    `../${name}`,
    `${name}\0`,
    `x${name}`,
    `${name}.part`,
  ]) {
    assert.equal(mediaFile(folder, other), null)
  }
  assert.equal(mediaFile(folder, name.replace('320', '640')), null)
})
