/** What a file is by its first bytes; its name and what the sender calls it count for nothing. */
export function pictureTypeOf(file: Buffer): PictureType | null {
  const start = file.subarray(0, 12).toString('latin1')
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (start.startsWith('GIF87a') || start.startsWith('GIF89a')) return 'gif'
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'webp'
  return null
}

export type PictureType = 'jpeg' | 'png' | 'gif' | 'webp'

export const extensionOf: Record<PictureType, string> = {
  jpeg: 'jpg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
}
