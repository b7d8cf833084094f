import { isSafeAddress } from '../language/link-address.ts'

/**
 * The address of a menu entry in readable form, or null when it does not lead over http or https
 * or to a page of this site.
 */
export function menuHref(written: string): string | null {
  const href = readable(written.trim())
  return isSafeAddress(href) && !/^(#|mailto:)|\s/i.test(href) ? href : null
}

/** Letters that a browser's address bar gave percent-encoded; escapes of anything else stay. */
function readable(href: string): string {
  return href.replace(/(?:%[89a-f][0-9a-f])+/gi, (escapes) => {
    try {
      const letters = decodeURIComponent(escapes)
      return /[\s\p{C}]/u.test(letters) ? escapes : letters
    } catch {
      return escapes
    }
  })
}
