export type Size = { width: number; height: number }

const widths = [320, 640, 960, 1280, 1920]
/** The most a side of a WebP can have. */
const longestSide = 16_383
/** Keeps a tower of a picture from taking seconds to press. */
const mostPixels = 8_000_000

/**
 * The sizes a picture is offered in, narrowest first. None is larger than the picture; the last is
 * the picture's own where it is no wider than a screen needs.
 */
export function renditionSizes({ width, height }: Size): Size[] {
  const widest = Math.max(
    1,
    Math.floor(
      Math.min(
        width,
        widths.at(-1) as number,
        (longestSide * width) / height,
        Math.sqrt((mostPixels * width) / height),
      ),
    ),
  )
  return [...widths.filter((narrower) => narrower < widest), widest].map((wide) => ({
    width: wide,
    height: Math.min(longestSide, Math.max(1, Math.round((height * wide) / width))),
  }))
}
