import type { House } from '../http/door.ts'
import { printedPath, storylinePath } from '../paper/paths.ts'
import type { OpenedStoryline } from '../storylines/open-storyline.ts'
import type {
  Question,
  StorylineLine,
  StorylineSummary,
  SupportingArticle,
} from '../storylines/storyline.ts'
import { publicUrl } from './article-answer.ts'
import type { StorylineAnswer, StorylineLineAnswer, StorylineSummaryAnswer } from './contract.ts'

/** A storyline as it goes over the wire. */
export function storylineAnswer(storyline: OpenedStoryline, house: House): StorylineAnswer {
  const { id, name, slug, state, question, lines, articles, updatedAt } = storyline
  return {
    id,
    name,
    slug,
    url: printedPath(storylinePath(slug)),
    state,
    question: questionAnswer(question, house),
    lines: lines.map((line) => lineAnswer(line, house)),
    articles: articles.map(({ publishedAt, ...article }) => ({
      ...articleAnswer(article, house),
      publishedAt: publishedAt?.toISOString() ?? null,
    })),
    updatedAt: updatedAt.toISOString(),
  }
}

export function summaryAnswer({ updatedAt, ...summary }: StorylineSummary): StorylineSummaryAnswer {
  return {
    ...summary,
    url: printedPath(storylinePath(summary.slug)),
    updatedAt: updatedAt.toISOString(),
  }
}

function questionAnswer(question: Question | null, house: House): StorylineAnswer['question'] {
  if (question === null) return null
  const { text, askedAt, answer } = question
  return {
    text,
    askedAt: askedAt.toISOString(),
    answer:
      answer === null
        ? null
        : {
            text: answer.text,
            article: articleAnswer(answer.article, house),
            at: answer.at.toISOString(),
          },
  }
}

function lineAnswer(line: StorylineLine, house: House): StorylineLineAnswer {
  const { id, kind, text, sentence, support } = line
  return {
    id,
    kind,
    text,
    article: articleAnswer(line.article, house),
    sentence,
    support,
    since: line.since.toISOString(),
    mostImportant: line.kind === 'open' && line.isMostImportant,
    due: line.kind === 'next' ? line.dueOn : null,
    opening: line.kind === 'agreed' ? openingAnswer(line.opening, house) : null,
  }
}

type Opening = Extract<StorylineLine, { kind: 'agreed' }>['opening']

function openingAnswer(opening: Opening, house: House): StorylineLineAnswer['opening'] {
  if (opening === null) return null
  const { since, article } = opening
  return {
    ...opening,
    since: since.toISOString(),
    article: article === null ? null : articleAnswer(article, house),
  }
}

function articleAnswer({ id, headline, slug }: SupportingArticle, { config }: House) {
  return { id, headline, url: slug === null ? null : publicUrl(config.origin, slug) }
}
