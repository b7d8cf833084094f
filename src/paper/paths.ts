import type { AddressKind } from './paper.ts'

/** Public addresses, in the readable form they are stored in; `printedPath` prints them. */

export const articlePath = (slug: string) => `/articles/${slug}`
/** Where readers see what was public before. */
export const versionsPath = (slug: string) => `${articlePath(slug)}/versions`
export const sectionPath = (slug: string) => `/sections/${slug}`
export const tagPath = (slug: string) => `/tags/${slug}`
export const authorPath = (slug: string) => `/authors/${slug}`
export const pagePath = (slug: string) => `/pages/${slug}`
export const personPath = (slug: string) => `/people/${slug}`
export const occasionPath = (slug: string) => `/occasions/${slug}`
export const storylinePath = (slug: string) => `/storylines/${slug}`
export const shortPath = (articleId: string) => `/a/${articleId}`
export const correctionsPath = '/corrections'

export const pathOf = {
  article: articlePath,
  section: sectionPath,
  tag: tagPath,
  author: authorPath,
  page: pagePath,
  person: personPath,
  occasion: occasionPath,
  storyline: storylinePath,
} satisfies Record<AddressKind, (slug: string) => string>

/**
 * An address as it goes into an attribute, a header or a feed: its Arabic letters percent-encoded.
 * Escapes that are there already stay as they are.
 */
export function printedPath(path: string): string {
  return encodeURI(path).replace(/%25(?=[0-9a-f]{2})/gi, '%')
}
