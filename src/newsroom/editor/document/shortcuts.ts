export type Pressed = {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/**
 * The chord that was pressed, as `Mod-b` or `Mod-Alt-2`, whatever keyboard it was pressed on: on an
 * Arabic one the letter is read from the place of the key, on a French one so is the digit.
 */
export function chordOf(event: Pressed): string {
  const parts = [
    ...(event.ctrlKey || event.metaKey ? ['Mod'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey ? ['Shift'] : []),
    keyOf(event),
  ]
  return parts.join('-')
}

function keyOf({ key, code }: Pressed): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return digit
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter !== undefined) return letter.toLowerCase()
  return code === 'Slash' ? '/' : key
}
