import { Type, type Static, type TSchema } from 'typebox'
import { articleStates, ArticleText } from '../articles/article.ts'
import { closed, Id, nullable, oneOf } from '../language/schema.ts'
import { commentPolicies, FrontPage, Menus, PaperSettings } from '../paper/paper.ts'
import { roles } from '../staff/staff.ts'
import { Body } from '../articles/body.ts'

/**
 * What goes over the wire, both ways. The same schemas check requests, describe
 * /api/openapi.json and type the newsroom. Times are ISO 8601 in UTC.
 */

const At = Type.String({ format: 'date-time' })
const text = (maxLength: number) => Type.String({ maxLength })
const named = (maxLength: number) => Type.String({ minLength: 1, maxLength })

export const ErrorAnswer = Type.Object({
  error: Type.Object({
    code: Type.String(),
    message: Type.String(),
    details: Type.Record(Type.String(), Type.Unknown()),
  }),
})
export type ErrorAnswer = Static<typeof ErrorAnswer>

export function listOf<S extends TSchema>(item: S) {
  return Type.Object({
    items: Type.Array(item),
    total: Type.Integer(),
    next: nullable(Type.String()),
  })
}
export type List<T> = { items: T[]; total: number; next: string | null }

const Person = Type.Object({ id: Id, name: Type.String() })

// Staff and their keys

export const StaffAnswer = Type.Object({
  id: Id,
  name: Type.String(),
  email: Type.String(),
  role: oneOf(roles),
  state: oneOf(['invited', 'active', 'suspended']),
  createdAt: At,
})
export type StaffAnswer = Static<typeof StaffAnswer>

export const SignIn = Type.Object({ email: named(200), password: named(1000) }, closed)
export const MeAnswer = Type.Object({
  staff: StaffAnswer,
  permissions: Type.Array(Type.String()),
  paper: Type.Object({ name: Type.String(), origin: Type.String(), settings: PaperSettings }),
})
export type MeAnswer = Static<typeof MeAnswer>
export const PasswordChange = Type.Object({ current: named(1000), next: named(1000) }, closed)
export const SessionAnswer = Type.Object({
  id: Id,
  device: Type.String(),
  createdAt: At,
  seenAt: At,
  isCurrent: Type.Boolean(),
})
export type SessionAnswer = Static<typeof SessionAnswer>

export const Invitation = Type.Object(
  { name: named(100), email: named(200), role: oneOf(roles) },
  closed,
)
export const StaffChange = Type.Object(
  { name: Type.Optional(named(100)), role: Type.Optional(oneOf(roles)) },
  closed,
)
/** The link is shown once; only its hash is kept. */
export const LinkAnswer = Type.Object({ staff: StaffAnswer, url: Type.String(), expiresAt: At })
export type LinkAnswer = Static<typeof LinkAnswer>
export const OneTimeLinkAnswer = Type.Object({
  purpose: oneOf(['owner', 'invitation', 'password']),
  name: Type.String(),
  email: Type.String(),
})
export type OneTimeLinkAnswer = Static<typeof OneTimeLinkAnswer>
/** Name and e-mail are asked for the first owner only. */
export const OneTimeLinkUse = Type.Object(
  { name: Type.Optional(named(100)), email: Type.Optional(named(200)), password: named(1000) },
  closed,
)
export const TokenAnswer = Type.Object({
  id: Id,
  name: Type.String(),
  createdAt: At,
  usedAt: nullable(At),
})
export const NewToken = Type.Object({ name: named(100) }, closed)
export const NewTokenAnswer = Type.Object({ id: Id, name: Type.String(), token: Type.String() })

export const LogbookEntry = Type.Object({
  id: Id,
  act: Type.String(),
  subject: Type.Object({ kind: Type.String(), id: Type.String(), title: nullable(Type.String()) }),
  by: nullable(Person),
  details: Type.Record(Type.String(), Type.Unknown()),
  at: At,
})
export type LogbookEntry = Static<typeof LogbookEntry>

// The paper

export const PaperAnswer = Type.Object({ version: Type.Integer(), settings: PaperSettings })
export type PaperAnswer = Static<typeof PaperAnswer>
export const SectionInput = Type.Object(
  {
    name: named(100),
    slug: Type.Optional(text(200)),
    parentId: Type.Optional(nullable(Id)),
    description: Type.Optional(text(1000)),
    comments: Type.Optional(nullable(oneOf(commentPolicies))),
    position: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 })),
  },
  closed,
)
export const SectionAnswer = Type.Object({
  id: Id,
  parentId: nullable(Id),
  name: Type.String(),
  slug: Type.String(),
  url: Type.String(),
  description: Type.String(),
  comments: nullable(oneOf(commentPolicies)),
  position: Type.Integer(),
})
export type SectionAnswer = Static<typeof SectionAnswer>
export const TagInput = Type.Object({ name: named(100), slug: Type.Optional(text(200)) }, closed)
export const TagAnswer = Type.Object({
  id: Id,
  name: Type.String(),
  slug: Type.String(),
  url: Type.String(),
})
export type TagAnswer = Static<typeof TagAnswer>
export const AuthorInput = Type.Object(
  {
    name: named(100),
    slug: Type.Optional(text(200)),
    about: Type.Optional(text(2000)),
    portrait: Type.Optional(nullable(Id)),
    staffId: Type.Optional(nullable(Id)),
  },
  closed,
)
export const AuthorAnswer = Type.Object({
  id: Id,
  name: Type.String(),
  slug: Type.String(),
  url: Type.String(),
  about: Type.String(),
  portrait: nullable(Id),
  staffId: nullable(Id),
})
export type AuthorAnswer = Static<typeof AuthorAnswer>
export const PageInput = Type.Object(
  { title: named(200), slug: Type.Optional(text(200)), body: Body },
  closed,
)
export const PageAnswer = Type.Object({
  id: Id,
  version: Type.Integer(),
  title: Type.String(),
  slug: Type.String(),
  url: Type.String(),
  body: Body,
  updatedAt: At,
})
export type PageAnswer = Static<typeof PageAnswer>
export { FrontPage, Menus, PaperSettings }

// Media

export const MediaAnswer = Type.Object({
  id: Id,
  name: Type.String(),
  width: Type.Integer(),
  height: Type.Integer(),
  /** Address of the upright picture at full size, and of narrower ones. */
  url: Type.String(),
  renditions: Type.Array(Type.Object({ width: Type.Integer(), url: Type.String() })),
  caption: Type.String(),
  credit: Type.String(),
  alt: Type.String(),
  createdAt: At,
})
export type MediaAnswer = Static<typeof MediaAnswer>
export const MediaChange = Type.Object(
  {
    caption: Type.Optional(text(2000)),
    credit: Type.Optional(text(500)),
    alt: Type.Optional(text(2000)),
  },
  closed,
)

// Articles

const articleAnswerFields = {
  id: Id,
  version: Type.Integer(),
  state: oneOf(articleStates),
  /** Public address; null until there is one. */
  url: nullable(Type.String()),
  shortUrl: Type.String(),
  /** Note of the submission, or the reason of the return or withdrawal. */
  note: nullable(Type.String()),
  scheduledFor: nullable(At),
  publishedAt: nullable(At),
  updatedAt: nullable(At),
  /** Version that readers see; behind `version` when there are unpublished changes. */
  publishedVersion: nullable(Type.Integer()),
  createdBy: nullable(Person),
  createdAt: At,
  savedBy: nullable(Person),
  savedAt: At,
}
export const ArticleAnswer = Type.Object({ ...articleAnswerFields, ...ArticleText.properties })
export type ArticleAnswer = Static<typeof ArticleAnswer>
/** What an article may be sent with: its text in any part, and what an answer held besides, which is passed over. */
export const ArticleInput = Type.Object(
  {
    ...Type.Partial(ArticleText).properties,
    ...Type.Partial(Type.Object(articleAnswerFields)).properties,
    /** `autosave`: folded into the colleague's previous autosave instead of adding a revision each time. */
    origin: Type.Optional(oneOf(['save', 'autosave'])),
  },
  closed,
)
export type ArticleInput = Static<typeof ArticleInput>

/** A line of the day's list. */
export const ArticleLine = Type.Object({
  id: Id,
  version: Type.Integer(),
  state: oneOf(articleStates),
  headline: Type.String(),
  kind: ArticleText.properties.kind,
  section: Type.String(),
  bylines: Type.Array(Type.String()),
  url: nullable(Type.String()),
  note: nullable(Type.String()),
  scheduledFor: nullable(At),
  publishedAt: nullable(At),
  hasUnpublishedChanges: Type.Boolean(),
  createdBy: nullable(Person),
  savedBy: nullable(Person),
  savedAt: At,
  pendingComments: Type.Integer(),
})
export type ArticleLine = Static<typeof ArticleLine>

export const Submission = Type.Object({ note: Type.Optional(text(2000)) }, closed)
export const WithReason = Type.Object({ reason: text(2000) }, closed)
export const PublicationRequest = Type.Object({ at: Type.Optional(At) }, closed)
export const RestorationRequest = Type.Object(
  { version: Type.Integer({ minimum: 1, maximum: 2_000_000_000 }) },
  closed,
)
export const Nothing = Type.Object({}, closed)

export const RevisionLine = Type.Object({
  version: Type.Integer(),
  headline: Type.String(),
  origin: oneOf(['save', 'autosave', 'restore', 'import']),
  restoredFrom: nullable(Type.Integer()),
  by: nullable(Person),
  at: At,
  isPublished: Type.Boolean(),
})
export type RevisionLine = Static<typeof RevisionLine>
export const RevisionAnswer = Type.Object({ ...RevisionLine.properties, text: ArticleText })
export type RevisionAnswer = Static<typeof RevisionAnswer>
/** Field by field, words in their order; a field that did not change is absent. */
export const DiffAnswer = Type.Object({
  from: Type.Integer(),
  to: Type.Integer(),
  fields: Type.Array(
    Type.Object({
      field: Type.String(),
      parts: Type.Array(
        Type.Object({ change: oneOf(['same', 'added', 'removed']), text: Type.String() }),
      ),
    }),
  ),
})
export type DiffAnswer = Static<typeof DiffAnswer>

// Comments

export const CommentAnswer = Type.Object({
  id: Id,
  article: Type.Object({ id: Id, headline: Type.String(), url: nullable(Type.String()) }),
  state: oneOf(['pending', 'released', 'removed']),
  name: Type.String(),
  text: Type.String(),
  reason: nullable(Type.String()),
  postedAt: At,
  decidedAt: nullable(At),
  decidedBy: nullable(Person),
})
export type CommentAnswer = Static<typeof CommentAnswer>

export const SearchItem = Type.Object({
  id: Id,
  kind: Type.String(),
  headline: Type.String(),
  url: Type.String(),
  publishedAt: At,
  excerpt: Type.String(),
})
export type SearchItem = Static<typeof SearchItem>
