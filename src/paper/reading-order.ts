import type { Section } from './paper.ts'

/** Each top section followed by its children; the order within a level is kept. */
export function inReadingOrder(sections: Section[]): Section[] {
  return sections
    .filter((section) => section.parentId === null)
    .flatMap((top) => [top, ...sections.filter((section) => section.parentId === top.id)])
}
