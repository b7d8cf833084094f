import sharp, { type Sharp } from 'sharp'
import { Refusal } from '../language/refusal.ts'
import { jpegPartsOf } from './jpeg-parts.ts'
import { pictureTypeOf, type PictureType } from './picture-type.ts'
import { renditionSizes, type Size } from './rendition-sizes.ts'
import { stillOfGif } from './still-of-gif.ts'
import { stillOfWebp } from './still-of-webp.ts'

export type Picture = Size & { type: PictureType; renditions: (Size & { bytes: Buffer })[] }

/** No camera makes a GIF; a large one only costs time. */
const mostPixels: Record<PictureType, number> = {
  jpeg: 60_000_000,
  png: 60_000_000,
  webp: 60_000_000,
  gif: 16_000_000,
}
const secondsAPictureMayTake = 20
/** Cameras make one to a dozen scans, and segments in the hundreds at most. */
const mostParts = { segments: 1000, scans: 40 }
const pressing = { quality: 78, effort: 3 }

// One thread a picture: two uploads must not take the processor from the readers.
sharp.concurrency(1)
sharp.cache(false)

/**
 * Reads a file nobody trusts and presses it anew as WebP: upright, in sRGB, without any of the
 * camera's notes. Size and kind are looked at before anything is decoded.
 */
export async function readPicture(file: Buffer): Promise<Picture> {
  const type = pictureTypeOf(file)
  const still = type === null ? null : stillOf(file, type)
  if (type === null || still === null) throw new Refusal('picture-unreadable')
  const size = await uprightSizeOf(still)
  if (size.width * size.height > mostPixels[type]) {
    throw new Refusal('picture-too-large', { ...size, mostPixels: mostPixels[type] })
  }
  const picture = sharp(still, { failOn: 'error', limitInputPixels: mostPixels[type] })
  return { type, ...size, renditions: await press(picture, renditionSizes(size)) }
}

/** The part of a file that costs no more than one picture to read; null when it is cut short. */
function stillOf(file: Buffer, type: PictureType): Buffer | null {
  switch (type) {
    case 'gif':
      return stillOfGif(file)
    case 'webp':
      return stillOfWebp(file)
    case 'jpeg':
      refuseEndlessWork(file)
      return file
    case 'png':
      return file
  }
}

function refuseEndlessWork(jpeg: Buffer): void {
  const { segments, scans } = jpegPartsOf(jpeg)
  if (segments > mostParts.segments || scans > mostParts.scans) {
    throw new Refusal('picture-unreadable', { segments, scans })
  }
}

async function uprightSizeOf(file: Buffer): Promise<Size> {
  const { autoOrient } = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(refuseUnreadable)
  return { width: autoOrient.width, height: autoOrient.height }
}

/** Decodes once, at the largest size, and makes the narrower ones of that. */
async function press(picture: Sharp, sizes: Size[]): Promise<Picture['renditions']> {
  try {
    const { data, info } = await picture
      .timeout({ seconds: secondsAPictureMayTake })
      .autoOrient()
      .toColourspace('srgb')
      .resize({ ...(sizes.at(-1) as Size), fit: 'fill' })
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    const { width, height, channels } = info
    const renditions: Picture['renditions'] = []
    for (const size of sizes) {
      const bytes = await sharp(data, { raw: { width, height, channels } })
        .resize({ ...size, fit: 'fill' })
        .webp(pressing)
        .toBuffer()
      renditions.push({ ...size, bytes })
    }
    return renditions
  } catch (error) {
    return refuseUnreadable(error)
  }
}

function refuseUnreadable(error: unknown): never {
  const refusal = new Refusal('picture-unreadable')
  refusal.cause = error
  throw refusal
}
