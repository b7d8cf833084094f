import type { Menus, Page, Section } from './paper.ts'
import { pagePath, sectionPath } from './paths.ts'

/** Until an editor arranges them: the bar shows the top sections, the footer the pages. */
export function defaultMenus(sections: Section[], pages: Pick<Page, 'title' | 'slug'>[]): Menus {
  return {
    header: [],
    footer: pages.map(({ title, slug }) => ({ label: title, href: pagePath(slug) })),
    sections: sections
      .filter((section) => section.parentId === null)
      .map(({ name, slug }) => ({ label: name, href: sectionPath(slug) })),
  }
}
