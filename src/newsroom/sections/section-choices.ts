import type { List, SectionAnswer } from '../../api/contract.ts'
import { ask } from '../ask.ts'

export const sectionsQuery = ask<List<SectionAnswer>>('/api/sections?limit=200')

/** Sections for a list to choose from, by slug, each followed by its children. */
export function sectionChoices(sections: SectionAnswer[]): { value: string; label: string }[] {
  return inTree(sections).map(({ section, depth }) => ({
    value: section.slug,
    label: depth === 0 ? section.name : `— ${section.name}`,
  }))
}

export function inTree(sections: SectionAnswer[]): { section: SectionAnswer; depth: 0 | 1 }[] {
  const children = (parentId: string | null) =>
    sections
      .filter((section) => section.parentId === parentId)
      .sort((a, b) => a.position - b.position)
  return children(null).flatMap((section) => [
    { section, depth: 0 as const },
    ...children(section.id).map((child) => ({ section: child, depth: 1 as const })),
  ])
}
