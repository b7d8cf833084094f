import { Refusal } from '../language/refusal.ts'
import type { Section } from './paper.ts'

/** Sections have two levels: a parent is a top section, and one that has children stays on top. */
export function requireParent(
  sections: Section[],
  { id, parentId }: { id: string | null; parentId: string | null },
): void {
  if (parentId === null) return
  const parent = sections.find((section) => section.id === parentId)
  const hasChildren = id !== null && sections.some((section) => section.parentId === id)
  const problem =
    parent === undefined
      ? 'unknown-section'
      : parent.parentId !== null || parent.id === id
        ? 'not-a-top-section'
        : hasChildren
          ? 'has-children'
          : null
  if (problem !== null) throw new Refusal('invalid-input', { path: 'body/parentId', problem })
}
