import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The file behind `/media/<name>`, or null when the name is not one the library gives. */
export function mediaFile(
  mediaFolder: string,
  name: string,
): { path: string; type: string } | null {
  if (!/^[0-9a-f]{20}-[0-9]{1,4}\.webp$/.test(name)) return null
  const path = join(mediaFolder, name)
  return existsSync(path) ? { path, type: 'image/webp' } : null
}
