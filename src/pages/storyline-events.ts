import type { ToldStoryline } from '../storylines/read-storyline.ts'
import type { Question, StorylineLine } from '../storylines/storyline.ts'
import type { StorylineEvent } from './storyline-view.ts'

/** What the storyline went through, newest first; at one moment the article comes before what it says. */
export function eventsOf({ questions, lines, articles }: ToldStoryline): StorylineEvent[] {
  const events = [
    ...articles.map(({ id, headline, slug, publishedAt }): StorylineEvent => ({
      key: `article-${id}`,
      kind: 'article',
      at: publishedAt,
      text: headline,
      slug,
    })),
    ...questions.flatMap(eventsOfQuestion),
    ...lines.flatMap(eventsOfLine),
  ]
  return events.sort((one, other) => other.at.getTime() - one.at.getTime())
}

function eventsOfQuestion({ id, text, askedAt, answer }: Question): StorylineEvent[] {
  const asked: StorylineEvent = { key: `asked-${id}`, kind: 'asked', at: askedAt, text }
  if (answer === null || answer.article.slug === null) return [asked]
  return [
    asked,
    {
      key: `answered-${id}`,
      kind: 'answered',
      at: answer.at,
      text: answer.text,
      question: text,
      slug: answer.article.slug,
    },
  ]
}

function eventsOfLine(line: StorylineLine): StorylineEvent[] {
  const { id, kind, text, since } = line
  const opening = kind === 'agreed' ? line.opening : null
  if (opening === null) return [{ key: `line-${id}`, kind, at: since, text }]
  return [
    { key: `line-${id}`, kind: 'settled', at: since, text, openSince: opening.since },
    { key: `opening-${id}`, kind: 'open', at: opening.since, text: opening.text },
  ]
}
