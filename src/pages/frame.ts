import type { Edition } from '../language/edition.ts'
import type { Media } from '../media/media.ts'
import { editionOf } from '../paper/edition-of.ts'
import type { Paper } from '../paper/paper.ts'

/** What every page shows around its own matter, whatever was asked for. */
export type Frame = Visit & {
  paper: Paper
  edition: Edition
  logo: Media | null
}

/** What the door knows when a page is asked for. */
export type Visit = {
  /** Public address without a slash at its end. */
  origin: string
  now: Date
  /** Address of the script that shows embeds on demand; null: they stay links. */
  embedScript: string | null
}

export function frameOf(paper: Paper, media: Map<string, Media>, visit: Visit): Frame {
  const { logo } = paper.settings
  return {
    ...visit,
    paper,
    edition: editionOf(paper.settings),
    logo: logo === null ? null : (media.get(logo) ?? null),
  }
}

/** Media that the frame needs whatever the page. */
export function mediaOfFrame({ settings }: Paper): string[] {
  return settings.logo === null ? [] : [settings.logo]
}
