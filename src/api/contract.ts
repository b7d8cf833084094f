import { Type, type Static, type TSchema } from 'typebox'
import { articleStates, ArticleText } from '../articles/article.ts'
import { correctionKinds } from '../articles/correction.ts'
import { closed, Id, nullable, oneOf } from '../language/schema.ts'
import { commentPolicies, FrontPage, Menus, PaperSettings } from '../paper/paper.ts'
import { occasionAccess, occasionKinds } from '../people/occasion.ts'
import { nameKinds } from '../people/person.ts'
import { quotationForms } from '../quotations/quotation.ts'
import { roles } from '../staff/staff.ts'
import { lineKinds, supports } from '../storylines/storyline.ts'
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

// Corrections

/** `before` and `after` come together: the words that stand in the public text, and what shall stand there. */
export const CorrectionInput = Type.Object(
  {
    kind: oneOf(correctionKinds),
    text: text(4000),
    before: Type.Optional(named(2000)),
    after: Type.Optional(text(2000)),
  },
  closed,
)
export type CorrectionInput = Static<typeof CorrectionInput>
export const CorrectionAnswer = Type.Object({
  id: Id,
  article: Id,
  kind: oneOf(correctionKinds),
  text: Type.String(),
  before: nullable(Type.String()),
  after: nullable(Type.String()),
  at: At,
  by: nullable(Person),
})
export type CorrectionAnswer = Static<typeof CorrectionAnswer>

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

// Storylines

const storylineText = { state: Type.Optional(text(4000)), question: Type.Optional(text(500)) }
export const StorylineInput = Type.Object(
  { name: named(200), slug: Type.Optional(text(200)), ...storylineText },
  closed,
)
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const Supported = { article: Id, sentence: named(2000) }
export const StorylineLineInput = Type.Object(
  {
    kind: oneOf(lineKinds),
    text: Type.Optional(text(1000)),
    ...Supported,
    mostImportant: Type.Optional(Type.Boolean()),
    due: Type.Optional(nullable(Day)),
  },
  closed,
)
export type StorylineLineInput = Static<typeof StorylineLineInput>
export const StorylineLineChange = Type.Object(
  {
    text: Type.Optional(named(1000)),
    mostImportant: Type.Optional(Type.Boolean()),
    due: Type.Optional(nullable(Day)),
  },
  closed,
)
export const StorylineClosing = Type.Object(
  { to: oneOf(['agreed']), ...Supported, text: Type.Optional(text(1000)) },
  closed,
)
export const StorylineArticleInput = Type.Object({ article: Id }, closed)
export const StorylineAnswerInput = Type.Object({ article: Id, text: named(1000) }, closed)

const StorylineArticle = Type.Object({
  id: Id,
  headline: Type.String(),
  url: nullable(Type.String()),
})
export const StorylineLineAnswer = Type.Object({
  id: Id,
  kind: oneOf(lineKinds),
  text: Type.String(),
  article: StorylineArticle,
  sentence: Type.String(),
  support: oneOf(supports),
  since: At,
  mostImportant: Type.Boolean(),
  due: nullable(Type.String()),
  opening: nullable(
    Type.Object({
      since: At,
      text: Type.String(),
      article: nullable(StorylineArticle),
      sentence: Type.String(),
    }),
  ),
})
export type StorylineLineAnswer = Static<typeof StorylineLineAnswer>
export const StorylineAnswer = Type.Object({
  id: Id,
  name: Type.String(),
  slug: Type.String(),
  url: Type.String(),
  state: Type.String(),
  question: nullable(
    Type.Object({
      text: Type.String(),
      askedAt: At,
      answer: nullable(Type.Object({ text: Type.String(), article: StorylineArticle, at: At })),
    }),
  ),
  lines: Type.Array(StorylineLineAnswer),
  articles: Type.Array(Type.Object({ ...StorylineArticle.properties, publishedAt: nullable(At) })),
  updatedAt: At,
})
export type StorylineAnswer = Static<typeof StorylineAnswer>
const Count = Type.Integer()
export const StorylineSummaryAnswer = Type.Object({
  id: Id,
  name: Type.String(),
  slug: Type.String(),
  url: Type.String(),
  state: Type.String(),
  question: nullable(Type.String()),
  isAnswered: Type.Boolean(),
  /** `changed`: lines whose sentence no longer stands in their published article. */
  counts: Type.Object({ agreed: Count, open: Count, next: Count, changed: Count }),
  updatedAt: At,
})
export type StorylineSummaryAnswer = Static<typeof StorylineSummaryAnswer>

// People, occasions, quotations

const CalendarDay = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const LanguageTag = Type.String({ pattern: '^([a-z]{2,3}(-[A-Za-z]{2,8})*)?$', maxLength: 35 })
const term = {
  startOn: Type.Optional(nullable(CalendarDay)),
  endOn: Type.Optional(nullable(CalendarDay)),
}
export const OfficeInput = Type.Object({ title: named(200), ...term }, closed)
export const OfficeAnswer = Type.Object({
  id: Id,
  title: Type.String(),
  startOn: nullable(Type.String()),
  endOn: nullable(Type.String()),
})
export type OfficeAnswer = Static<typeof OfficeAnswer>
const NameForm = Type.Object({ name: named(200), kind: oneOf(nameKinds) }, closed)
export const PersonInput = Type.Object(
  {
    name: named(200),
    slug: Type.Optional(text(200)),
    about: Type.Optional(text(2000)),
    country: Type.Optional(nullable(Type.String({ pattern: '^[A-Z]{2}$' }))),
    portrait: Type.Optional(nullable(Id)),
    names: Type.Optional(Type.Array(NameForm, { maxItems: 50 })),
  },
  closed,
)
export const PersonAnswer = Type.Object({
  id: Id,
  name: Type.String(),
  slug: Type.String(),
  url: Type.String(),
  about: Type.String(),
  country: nullable(Type.String()),
  portrait: nullable(Id),
  names: Type.Array(NameForm),
  offices: Type.Array(OfficeAnswer),
})
export type PersonAnswer = Static<typeof PersonAnswer>
export const MergeRequest = Type.Object({ into: Id }, closed)

const minutesOfAYear = 527_040
export const OccasionInput = Type.Object(
  {
    title: named(300),
    slug: Type.Optional(text(200)),
    kind: Type.Optional(oneOf(occasionKinds)),
    place: Type.Optional(text(200)),
    ...term,
    startTime: Type.Optional(nullable(Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }))),
    minutes: Type.Optional(nullable(Type.Integer({ minimum: 1, maximum: minutesOfAYear }))),
    access: Type.Optional(nullable(oneOf(occasionAccess))),
    participants: Type.Optional(Type.Array(Id, { maxItems: 200 })),
  },
  closed,
)
export const OccasionAnswer = Type.Object({
  id: Id,
  kind: oneOf(occasionKinds),
  title: Type.String(),
  slug: Type.String(),
  url: Type.String(),
  place: Type.String(),
  startOn: nullable(Type.String()),
  startTime: nullable(Type.String()),
  endOn: nullable(Type.String()),
  minutes: nullable(Type.Integer()),
  access: nullable(oneOf(occasionAccess)),
  participants: Type.Array(Person),
})
export type OccasionAnswer = Static<typeof OccasionAnswer>

/** `speaker` and `occasion` are ids; null with a name or title beside it: only those words. */
const quotationFields = {
  speaker: Type.Optional(nullable(Id)),
  speakerName: Type.Optional(text(500)),
  role: Type.Optional(text(500)),
  occasion: Type.Optional(nullable(Id)),
  occasionTitle: Type.Optional(text(500)),
  saidOn: Type.Optional(nullable(CalendarDay)),
  place: Type.Optional(text(500)),
  spokenLanguage: Type.Optional(LanguageTag),
  printedLanguage: Type.Optional(LanguageTag),
  translator: Type.Optional(text(500)),
  source: Type.Optional(text(2000)),
}
export const QuotationInput = Type.Object(
  { words: named(100_000), form: Type.Optional(oneOf(quotationForms)), ...quotationFields },
  closed,
)
export const QuotationChange = Type.Object(quotationFields, closed)
export const QuotationAnswer = Type.Object({
  id: Id,
  words: Type.String(),
  form: oneOf(quotationForms),
  speaker: nullable(Type.Object({ id: nullable(Id), name: Type.String(), role: Type.String() })),
  occasion: nullable(Type.Object({ id: nullable(Id), title: Type.String() })),
  saidOn: nullable(Type.String()),
  place: Type.String(),
  spokenLanguage: Type.String(),
  printedLanguage: Type.String(),
  translator: Type.String(),
  source: Type.String(),
})
export type QuotationAnswer = Static<typeof QuotationAnswer>
