/** A picture of the library: upright, without its camera's notes, in several widths. */
export type Media = {
  id: string
  /** As the file was called when it came in. */
  name: string
  width: number
  height: number
  /** Narrowest first; the last is the full picture. */
  renditions: Rendition[]
  caption: string
  credit: string
  /** What the picture shows, for those who can't see it. */
  alt: string
  createdAt: Date
}

/** One width of a picture; `name` is the file's. */
export type Rendition = { width: number; height: number; name: string; type: string }

/** Where readers find a file of the library. */
export function mediaAddress(name: string): string {
  return `/media/${name}`
}

/** The narrowest rendition at least `width` wide, else the widest there is. */
export function renditionFor(media: Media, width: number): Rendition {
  const fitting = media.renditions.find((rendition) => rendition.width >= width)
  return (fitting ?? media.renditions.at(-1)) as Rendition
}
