import { join } from 'node:path'
import { extensionOf, type PictureType } from './picture-type.ts'

/** Where the bytes are kept as they came, with all the camera noted in them: never served. */
export function originalOf(sha256: string, type: PictureType): string {
  return join('originals', `${sha256}.${extensionOf[type]}`)
}
