import type { ArticleText } from '../articles/article.ts'
import type { Notice } from '../articles/correction.ts'
import type { Media } from '../media/media.ts'
import type { CommentsView } from './comments-view.ts'
import type { Frame } from './frame.ts'
import type { LineView, Place, Signpost } from './line-view.ts'
import type { ShareView } from './parts/share-links.tsx'
import type { PictureView } from './picture-view.ts'
import type { StorylineBox } from './storyline-view.ts'

export type ArticleView = {
  frame: Frame
  /** Printed path; of a preview the one it is looked at under. */
  path: string
  text: ArticleText
  /** The section and the one above it, the upper first. */
  trail: Place[]
  bylines: Signpost[]
  /** Null in a preview of what was never published. */
  publishedAt: Date | null
  /** Null when nothing changed since. */
  updatedAt: Date | null
  /** What readers were told about it, newest first. */
  notices: Notice[]
  /** Null while there is only one text that was public. */
  versionsHref: string | null
  picture: PictureView | null
  /** Pictures of the body. */
  media: Map<string, Media>
  /** Pages of those who speak in quotation blocks, by the place of the block. */
  speakers: Map<number, string>
  tags: Signpost[]
  /** Null in a preview. */
  share: ShareView | null
  /** The developing stories that it tells. */
  storylines: StorylineBox[]
  related: LineView[]
  comments: CommentsView
  /** Number of the saved text that is looked at before publication. */
  previewOf: number | null
}
