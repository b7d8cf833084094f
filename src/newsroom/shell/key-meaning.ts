/** What a key does: `n`, `/`, or two in a row, `g a`. */
export type KeyMap = Record<string, () => void>

type Pressed = { key: string; code: string }

/**
 * The letter or sign on a key, in Latin whatever layout is chosen: someone who types Arabic
 * presses the same key for `n` as someone who types French.
 */
export function signOf({ key, code }: Pressed): string | null {
  if (key === '؟') return '?'
  if (/^[!-~]$/.test(key)) return key.toLowerCase()
  if (key.length > 1) return key
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter !== undefined) return letter.toLowerCase()
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return digit
  return code === 'Slash' ? '/' : null
}

/** What `sign` does after `before`; the newest map wins, and two keys in a row win over one. */
export function meaningOf(
  maps: readonly KeyMap[],
  before: string | null,
  sign: string,
): { run: (() => void) | null; begins: string | null } {
  const find = (keys: string) => maps.findLast((map) => map[keys] !== undefined)?.[keys] ?? null
  if (before !== null) {
    const run = find(`${before} ${sign}`)
    if (run !== null) return { run, begins: null }
  }
  const begins = maps.some((map) => Object.keys(map).some((keys) => keys.startsWith(`${sign} `)))
  return begins ? { run: null, begins: sign } : { run: find(sign), begins: null }
}
