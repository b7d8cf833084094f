import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SectionAnswer } from '../../api/contract.ts'
import { inTree } from './section-choices.ts'

function section(id: string, parentId: string | null, position: number): SectionAnswer {
  return { id, parentId, position, name: id, slug: id, url: '', description: '', comments: null }
}

test('each section is followed by those under it, all in their order', () => {
  const tree = inTree([
    section('دولي', 'سياسة', 1),
    section('ثقافة', null, 1),
    section('محلي', 'سياسة', 0),
    section('سياسة', null, 0),
  ])
  assert.deepEqual(
    tree.map(({ section: { id }, depth }) => [id, depth]),
    [
      ['سياسة', 0],
      ['محلي', 1],
      ['دولي', 1],
      ['ثقافة', 0],
    ],
  )
})
