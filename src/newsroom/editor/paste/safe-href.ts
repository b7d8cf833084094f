import { isSafeAddress } from '../../../language/link-address.ts'

/** The address a link may lead to, as the house takes it; null for one that runs, or leads nowhere. */
export function safeHref(address: string): string | null {
  const text = address.trim()
  if (/^[#/]/.test(text)) return isSafeAddress(text) && !/\s/.test(text) ? text : null
  const url = URL.parse(/^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? `https://${text}` : text)
  if (url === null || !isSafeAddress(url.href)) return null
  return url.protocol === 'mailto:' ? url.href : decoded(url.href)
}

/** A pasted link, freed of the detour its program put before it. */
export function pastedHref(address: string): string | null {
  const text = address.trim()
  // Places within the page or site it came from lead nowhere here.
  if (/^[#/]/.test(text)) return null
  const href = safeHref(text)
  const url = href === null ? null : URL.parse(href)
  if (url === null) return null
  const target =
    /^(www\.)?google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url'
      ? (url.searchParams.get('q') ?? url.searchParams.get('url'))
      : /^lm?\.(facebook|instagram)\.com$/.test(url.hostname)
        ? url.searchParams.get('u')
        : null
  return target === null ? href : safeHref(target)
}

/** Arabic letters stay letters in what we keep. */
function decoded(href: string): string {
  try {
    return decodeURI(href).replace(/\s/g, (space) => encodeURIComponent(space))
  } catch {
    return href
  }
}
