import { isExternal } from '../language/link-address.ts'
import { safeHref } from './safe-href.ts'

/** What a menu entry's link says; an address that may not be followed leads home. */
export function menuLink(written: string): { href: string; rel?: string } {
  const href = safeHref(written) ?? '/'
  return isExternal(href) ? { href, rel: 'noopener external' } : { href }
}
