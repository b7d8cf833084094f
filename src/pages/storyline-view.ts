import type { BlockOf } from '../articles/body.ts'
import type { LineOf, Question, Storyline } from '../storylines/storyline.ts'
import type { ToldArticle } from '../storylines/storyline-article-store.ts'
import type { Frame } from './frame.ts'

/** What happened in a storyline, and when. */
export type StorylineEvent = { key: string; at: Date } & (
  | { kind: 'article'; text: string; slug: string }
  | { kind: 'agreed' | 'settled' | 'open' | 'next' | 'statement'; text: string; openSince?: Date }
  | { kind: 'asked'; text: string }
  | { kind: 'answered'; text: string; question: string; slug: string }
)

export type Utterance = { quotation: BlockOf<'quotation'>; slug: string; headline: string }

/** Everything one person says in the articles of the storyline. */
export type SpeakerView = { name: string; role: string; utterances: Utterance[] }

export type StorylineView = {
  frame: Frame
  path: string
  storyline: Storyline
  question: Question | null
  agreed: LineOf<'agreed'>[]
  open: LineOf<'open'>[]
  next: LineOf<'next'>[]
  statements: LineOf<'statement'>[]
  /** `YYYY-MM-DD` in the paper's time zone. */
  today: string
  /** Newest first. */
  events: StorylineEvent[]
  speakers: SpeakerView[]
  articles: ToldArticle[]
  /** Address of the script that marks what is new; null: nothing is marked. */
  script: string | null
}

/** A storyline as the pages of its articles show it. */
export type StorylineBox = {
  name: string
  href: string
  /** Waits for its answer. */
  question: string | null
  /** The last one that was answered. */
  answered: { question: string; answer: string; isByThisArticle: boolean; href: string } | null
  counts: { agreed: number; open: number; next: number }
}
