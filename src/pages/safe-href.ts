import { isSafeAddress } from '../language/link-address.ts'
import { printedPath } from '../paper/paths.ts'

/** The address of a link as it is printed into a page; null for one that may not be a link. */
export function safeHref(written: string): string | null {
  const href = written.trim()
  if (!isSafeAddress(href)) return null
  return /^[#/]/.test(href) ? printedPath(href) : new URL(href).href
}
