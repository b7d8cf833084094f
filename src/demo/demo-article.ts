import type { ArticleText } from '../articles/article.ts'
import type { Moment } from './moment.ts'

/** An article of the demonstration: what it says, and where it stands when the house opens. */
export type DemoArticle = {
  /** `weekday(-1)` names the day before the article's own. */
  text: (weekday: (daysAfter: number) => string) => ArticleText
  standing: DemoStanding
}

export type DemoStanding =
  | {
      state: 'published'
      at: Moment
      /** What readers saw first, where it was other words, and when it gave way to the present ones. */
      first?: { text: Partial<ArticleText>; until: Moment }
    }
  | { state: 'draft'; at: Moment }
  | { state: 'in-review'; at: Moment; note: string }
  | { state: 'scheduled'; at: Moment; writtenAt: Moment }
  | { state: 'withdrawn'; at: Moment; withdrawnAt: Moment; reason: string }
