/**
 * True when a link may lead there: over http or https, to a letter box, or to a place on this site.
 * Browsers drop control characters from addresses and read `\` as `/` (WHATWG URL, 4.4), so neither
 * may be there; a name and password before the host pretend to be the host.
 */
export function isSafeAddress(address: string): boolean {
  if (!address.isWellFormed() || unseen.test(address)) return false
  if (address.startsWith('#')) return true
  if (address.startsWith('/')) return !address.startsWith('//')
  if (/^mailto:/i.test(address)) return true
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false
  const { username, password } = new URL(address)
  return username === '' && password === ''
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const unseen = /[\\\u0000-\u001f\u007f\ufffe\uffff\p{Cf}]/u

/** True when the address leaves this site. */
export function isExternal(address: string): boolean {
  return /^https?:/i.test(address)
}
