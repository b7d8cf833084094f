import { Type, type Static } from 'typebox'
import { closed, Id, nullable, oneOf } from '../language/schema.ts'
import { commentPolicies } from '../paper/paper.ts'
import { Body } from './body.ts'

export const articleKinds = ['news', 'report', 'interview', 'opinion', 'video'] as const
export type ArticleKind = (typeof articleKinds)[number]

/**
 * A draft belongs to its reporter, in review to the editors, scheduled to the clock, published to
 * the readers. Withdrawn keeps its address and says why; trashed was never published.
 */
export const articleStates = [
  'draft',
  'in-review',
  'scheduled',
  'published',
  'withdrawn',
  'trashed',
] as const
export type ArticleState = (typeof articleStates)[number]

const line = (maxLength: number) => Type.String({ maxLength })

const Picture = Type.Object(
  {
    media: Id,
    caption: Type.Optional(line(2000)),
    credit: Type.Optional(line(500)),
    alt: Type.Optional(line(2000)),
  },
  closed,
)
export type Picture = Static<typeof Picture>

/** What a journalist writes. Everything may still be empty: a draft is allowed to be unfinished. */
export const ArticleText = Type.Object(
  {
    kicker: line(200),
    headline: line(400),
    standfirst: line(2000),
    /** Ids of authors, or names of people who have no record here. */
    bylines: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 20 }),
    dateline: line(200),
    /** Slug of a section, empty when none was chosen yet. */
    section: line(200),
    tags: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { maxItems: 50 }),
    /** Empty: made from the headline. */
    slug: line(400),
    kind: oneOf(articleKinds),
    picture: nullable(Picture),
    /** Null: as the section says. */
    comments: nullable(oneOf(commentPolicies)),
    body: Body,
  },
  closed,
)
export type ArticleText = Static<typeof ArticleText>

export const blankText: ArticleText = {
  kicker: '',
  headline: '',
  standfirst: '',
  bylines: [],
  dateline: '',
  section: '',
  tags: [],
  slug: '',
  kind: 'news',
  picture: null,
  comments: null,
  body: { schema: 1, blocks: [] },
}

/** Where an article stands, with what belongs to that standing and to no other. */
export type Standing =
  | { state: 'draft'; returnReason: string | null }
  | { state: 'in-review'; note: string }
  | { state: 'scheduled'; scheduledFor: Date }
  | { state: 'published'; publishedAt: Date; updatedAt: Date; publishedVersion: number }
  | { state: 'withdrawn'; publishedAt: Date; withdrawnAt: Date; reason: string }
  | { state: 'trashed'; trashedAt: Date }

/** The newsroom's side of an article: the latest saved text, whoever may see it. */
export type Article = {
  id: string
  version: number
  /** Of its public address; null until it was published once. */
  slug: string | null
  standing: Standing
  text: ArticleText
  createdBy: { id: string; name: string } | null
  createdAt: Date
  savedBy: { id: string; name: string } | null
  savedAt: Date
}

/** From which states each act is possible; `publish` of a published article publishes its changes. */
export const possibleFrom = {
  submit: ['draft'],
  return: ['in-review'],
  publish: ['draft', 'in-review', 'scheduled', 'published', 'withdrawn'],
  schedule: ['draft', 'in-review', 'scheduled'],
  unschedule: ['scheduled'],
  withdraw: ['published'],
  correct: ['published'],
  trash: ['draft', 'in-review'],
  untrash: ['trashed'],
} as const satisfies Record<string, readonly ArticleState[]>
export type ArticleAct = keyof typeof possibleFrom

export function isPossible(act: ArticleAct, state: ArticleState): boolean {
  return (possibleFrom[act] as readonly ArticleState[]).includes(state)
}
