import type { ComponentChildren } from 'preact'
import { storylinePage } from '../../language/catalogue/storylines.ts'
import type { Edition } from '../../language/edition.ts'
import { say } from '../../language/say.ts'
import { articlePath, printedPath } from '../../paper/paths.ts'
import type { StorylineLine } from '../../storylines/storyline.ts'
import { printWords } from '../print-words.ts'
import { sentenceLink } from '../sentence-link.ts'

type Props = { line: StorylineLine; edition: Edition; children?: ComponentChildren }

/** A line and the way to the sentence that supports it. Support that changed has no way. */
export function StorylineLineItem({ line, edition, children }: Props) {
  return (
    <li class="storyline-line" data-at={line.since.getTime()}>
      {children}
      <p class="storyline-words">{printWords(line.text, edition)}</p>
      <Support line={line} edition={edition} />
    </li>
  )
}

function Support({ line, edition }: Props) {
  const { article, sentence, support } = line
  if (support !== 'stands' || article.slug === null) return null
  return (
    <p class="storyline-support plain">
      <a href={sentenceLink(article.slug, sentence, edition)}>
        {say(storylinePage, 'the-sentence')}
      </a>
      <a class="storyline-article" href={printedPath(articlePath(article.slug))}>
        {printWords(article.headline, edition)}
      </a>
    </p>
  )
}
