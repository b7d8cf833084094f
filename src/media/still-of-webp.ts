/**
 * A WebP with the first chunk of each kind we read, so that an animation comes as its first
 * picture: reading the headers of 300,000 of them takes a decoder minutes (RFC 9649, section 2.7).
 * Null when it is cut short.
 */
export function stillOfWebp(webp: Buffer): Buffer | null {
  const end = 8 + webp.readUInt32LE(4)
  if (end > webp.length) return null
  const kept = new Map<string, Buffer>()
  for (let at = 12; at + 8 <= end;) {
    const name = webp.toString('latin1', at, at + 4)
    const size = webp.readUInt32LE(at + 4)
    const next = at + 8 + size + (size % 2)
    if (at + 8 + size > end) return null
    if (readChunks.has(name) && !kept.has(name)) kept.set(name, webp.subarray(at, next))
    at = next
  }
  const chunks = Buffer.concat([...kept.values()])
  const head = Buffer.from(webp.subarray(0, 12))
  head.writeUInt32LE(4 + chunks.length, 4)
  return Buffer.concat([head, chunks])
}

const readChunks = new Set(['VP8X', 'ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L', 'EXIF'])
