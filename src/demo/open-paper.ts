import type { Transaction } from '../database/database.ts'
import { claimAddress, type AddressClaim } from '../paper/addresses-store.ts'
import { insertAuthor } from '../paper/author-store.ts'
import { checkedSettings } from '../paper/checked-settings.ts'
import { insertPage } from '../paper/page-store.ts'
import { lockPaper, updateMenus, updateSettings } from '../paper/paper-store.ts'
import type { AddressKind } from '../paper/paper.ts'
import { pagePath, pathOf, sectionPath } from '../paper/paths.ts'
import { insertSection } from '../paper/section-store.ts'
import { slugFor } from '../paper/slug-for.ts'
import { demoPages } from './demo-pages.ts'
import { demoAuthors, demoSections, demoSettings } from './demo-paper.ts'

export type OpenedPaper = {
  /** Slugs of sections, by name. */
  sections: Map<string, string>
  /** Ids of authors, by name. */
  authors: Map<string, string>
}

/** Describes the newspaper: settings, sections, authors, pages, menus. */
export async function openPaper(
  tx: Transaction,
  pictures: Map<string, string>,
): Promise<OpenedPaper> {
  await lockPaper(tx)
  await updateSettings(tx, { settings: checkedSettings(demoSettings), version: 1 })
  const sections = await openSections(tx)
  const authors = await openAuthors(tx, pictures)
  await openPages(tx)
  await arrangeMenus(tx, sections)
  return { sections, authors }
}

async function openSections(tx: Transaction): Promise<Map<string, string>> {
  const slugs = new Map<string, string>()
  const open = async (sections: typeof demoSections, parentId: string | null) => {
    for (const [position, { name, description, comments, under }] of sections.entries()) {
      const slug = await slugOfNew(tx, 'section', name)
      const fields = { parentId, name, slug, description, comments: comments ?? null, position }
      const { id } = await insertSection(tx, fields)
      await claim(tx, { kind: 'section', targetId: id }, slug)
      slugs.set(name, slug)
      await open(under ?? [], id)
    }
  }
  await open(demoSections, null)
  return slugs
}

async function openAuthors(
  tx: Transaction,
  pictures: Map<string, string>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { name, about, portrait } of demoAuthors) {
    const slug = await slugOfNew(tx, 'author', name)
    const fields = { name, slug, about, portrait: pictures.get(portrait) ?? null, staffId: null }
    const { id } = await insertAuthor(tx, fields)
    await claim(tx, { kind: 'author', targetId: id }, slug)
    ids.set(name, id)
  }
  return ids
}

async function openPages(tx: Transaction): Promise<void> {
  for (const { title, body } of demoPages) {
    const slug = await slugOfNew(tx, 'page', title)
    const { id } = await insertPage(tx, { title, slug, body })
    await claim(tx, { kind: 'page', targetId: id }, slug)
  }
}

/** The bar of sections and the footer follow what there is; only the header is arranged by hand. */
async function arrangeMenus(tx: Transaction, sections: Map<string, string>): Promise<void> {
  const header = [
    { label: 'كتب وفنون', href: sectionPath(sections.get('كتب وفنون') ?? '') },
    { label: 'ماء وفلاحة', href: sectionPath(sections.get('ماء وفلاحة') ?? '') },
    { label: 'من نحن', href: pagePath('من-نحن') },
  ]
  await updateMenus(tx, { header })
}

function slugOfNew(tx: Transaction, kind: AddressKind, name: string): Promise<string> {
  return slugFor(tx, { kind, id: null, name, wished: undefined })
}

function claim(tx: Transaction, target: Omit<AddressClaim, 'path'>, slug: string): Promise<void> {
  return claimAddress(tx, { ...target, path: pathOf[target.kind](slug) })
}
