/**
 * The address of a menu entry in readable form, or null when it does not lead over http or https
 * or to a place on this site. `//host` and `/\host` lead elsewhere, `javascript:` runs.
 */
export function menuHref(written: string): string | null {
  const href = readable(written.trim())
  // oxlint-disable-next-line no-control-regex -- browsers drop control characters from addresses
  if (!href.isWellFormed() || /[\s\\\u0000-\u001f\u007f\p{Cf}]/u.test(href)) return null
  if (href.startsWith('/')) return href.startsWith('//') ? null : href
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return null
  const { username, password } = new URL(href)
  return username === '' && password === '' ? href : null
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
