/** A chord as it is printed on keys. */
export function sayChord(chord: string): string {
  const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent)
  return chord
    .split('-')
    .map((part) => (part === 'Mod' ? (isApple ? '⌘' : 'Ctrl') : part.toUpperCase()))
    .map((part) => (part.length > 1 ? part[0] + part.slice(1).toLowerCase() : part))
    .join('+')
}
