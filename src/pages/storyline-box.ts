import { articlePath, printedPath, storylinePath } from '../paper/paths.ts'
import type { StorylineRow } from './storyline-boxes-store.ts'
import type { StorylineBox } from './storyline-view.ts'

/** How a storyline stands on the page of one of its articles. */
export function storylineBox(row: StorylineRow, articleId: string): StorylineBox {
  const { name, slug, question, answered, agreed, open, next } = row
  return {
    name,
    href: printedPath(storylinePath(slug)),
    question,
    answered:
      answered === null
        ? null
        : {
            question: answered.question,
            answer: answered.answer,
            isByThisArticle: answered.articleId === articleId,
            href: printedPath(articlePath(answered.slug)),
          },
    counts: { agreed, open, next },
  }
}
