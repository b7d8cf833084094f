/**
 * A GIF that ends after its first picture, so that a million frames cost nothing (GIF89a,
 * sections 17 to 27). Null when it ends before that.
 */
export function stillOfGif(gif: Buffer): Buffer | null {
  let at = 13 + colorTableBytes(gif[10])
  while (at < gif.length) {
    if (gif[at] === 0x2c) {
      const data = at + 10 + colorTableBytes(gif[at + 9]) + 1
      const end = afterSubBlocks(gif, data)
      return end === null ? null : Buffer.concat([gif.subarray(0, end), Buffer.of(0x3b)])
    }
    if (gif[at] !== 0x21) return null
    const end = afterSubBlocks(gif, at + 2)
    if (end === null) return null
    at = end
  }
  return null
}

function colorTableBytes(flags = 0): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1)
}

/** Sub-blocks begin with their length; one of length 0 ends them. */
function afterSubBlocks(gif: Buffer, start: number): number | null {
  let at = start
  for (;;) {
    const length = gif[at]
    if (length === undefined) return null
    at += 1 + length
    if (length === 0) return at
  }
}
