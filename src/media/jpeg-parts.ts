/**
 * How many segments and scans a JPEG has (ITU-T T.81, annex B). Each scan is a walk over the whole
 * picture: a small file with thousands of them keeps a decoder busy for a minute.
 */
export function jpegPartsOf(jpeg: Buffer): { segments: number; scans: number } {
  const parts = { segments: 0, scans: 0 }
  let at = 2
  for (;;) {
    at = nextMarker(jpeg, at)
    const marker = jpeg[at + 1]
    if (at === -1 || marker === undefined || marker === endOfImage) return parts
    parts.segments += 1
    if (marker === startOfScan) parts.scans += 1
    if (at + 4 > jpeg.length) return parts
    at += 2 + jpeg.readUInt16BE(at + 2)
  }
}

const endOfImage = 0xd9
const startOfScan = 0xda

/** The place of the next FF that begins a marker with a segment; -1 at the end. */
function nextMarker(jpeg: Buffer, start: number): number {
  let at = jpeg.indexOf(0xff, start)
  while (at !== -1 && isNoSegment(jpeg[at + 1])) at = jpeg.indexOf(0xff, at + 1)
  return at
}

/** A stuffed zero inside a scan, a fill byte, or a restart marker. */
function isNoSegment(code: number | undefined): boolean {
  return code === 0x00 || code === 0xff || code === 0x01 || (code ?? 0) >> 3 === 0xd0 >> 3
}
