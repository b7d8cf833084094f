import { printedPath } from '../paper/paths.ts'

/**
 * The address of a link that a text may carry: http, https, mailto, or a place on this site. Null
 * for anything else; browsers drop control characters and read `\` as `/`, so neither may be there.
 */
export function safeHref(written: string): string | null {
  const href = written.trim()
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (!href.isWellFormed() || /[\u0000-\u001f\u007f\\]/.test(href)) return null
  if (href.startsWith('#')) return printedPath(href)
  if (href.startsWith('/')) return href.startsWith('//') ? null : printedPath(href)
  if (!/^(https?:\/\/|mailto:)/i.test(href) || !URL.canParse(href)) return null
  return new URL(href).href
}

/** True when the link leaves this site. */
export function isExternal(href: string): boolean {
  return /^https?:/i.test(href)
}
