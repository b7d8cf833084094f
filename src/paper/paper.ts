import { Type, type Static } from 'typebox'
import { closed, Id, nullable, oneOf } from '../language/schema.ts'
import { countries } from '../language/countries.ts'
import { digitKinds } from '../language/numerals.ts'
import { quotationMarkStyles } from '../language/quotation-marks.ts'

const line = (maxLength: number) => Type.String({ maxLength })

/** How readers' comments on an article are taken; `review-first` is the rule. */
export const commentPolicies = ['review-first', 'publish-first', 'closed'] as const
export type CommentPolicy = (typeof commentPolicies)[number]

/** The newspaper as its owner describes it. */
export const PaperSettings = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 100 }),
    /** One line under the name. */
    motto: line(200),
    /** Media id of the logo, or null: the name is set in type. */
    logo: nullable(Id),
    /** `#rrggbb`; the pages derive readable tones from it for light and dark. */
    accent: Type.String({ pattern: '^#[0-9a-fA-F]{6}$' }),
    copyright: line(200),
    /** First year of the copyright line; the present year is added by itself. */
    foundedYear: nullable(Type.Integer({ minimum: 1800, maximum: 2200 })),
    contactEmail: line(200),
    /** IANA name, such as Africa/Casablanca. */
    timeZone: Type.String({ minLength: 1, maxLength: 60 }),
    country: oneOf(countries),
    digits: oneOf(digitKinds),
    quotationMarks: oneOf(quotationMarkStyles),
    /** Days added to the computed Hijri date, as the sighting decides. */
    hijriOffset: Type.Integer({ minimum: -2, maximum: 2 }),
    legal: Type.Object(
      {
        publicationDirector: line(200),
        managers: Type.Array(Type.Object({ name: line(200), role: line(200) }, closed), {
          maxItems: 30,
        }),
        paperAddress: line(500),
        host: line(500),
        registration: line(300),
      },
      closed,
    ),
    comments: oneOf(commentPolicies),
  },
  closed,
)
export type PaperSettings = Static<typeof PaperSettings>

/** What an editor pins on the front page; empty places fill themselves with the latest. */
export const FrontPage = Type.Object(
  {
    lead: nullable(Id),
    seconds: Type.Array(Id, { maxItems: 3 }),
    breaking: nullable(
      Type.Object(
        { text: Type.String({ minLength: 1, maxLength: 200 }), article: nullable(Id) },
        closed,
      ),
    ),
  },
  closed,
)
export type FrontPage = Static<typeof FrontPage>

/** A menu entry leads to a section, a page, a tag, or any address. */
export const MenuEntry = Type.Object(
  {
    label: Type.String({ minLength: 1, maxLength: 100 }),
    href: Type.String({ minLength: 1, maxLength: 1000 }),
  },
  closed,
)
export type MenuEntry = Static<typeof MenuEntry>

export const Menus = Type.Object(
  {
    header: Type.Array(MenuEntry, { maxItems: 20 }),
    footer: Type.Array(MenuEntry, { maxItems: 30 }),
    /** The bar of sections under the masthead. */
    sections: Type.Array(MenuEntry, { maxItems: 30 }),
  },
  closed,
)
export type Menus = Static<typeof Menus>

export type Section = {
  id: string
  parentId: string | null
  name: string
  slug: string
  description: string
  /** Null: as the paper says. */
  comments: CommentPolicy | null
  position: number
}
export type Tag = { id: string; name: string; slug: string }
export type Author = {
  id: string
  name: string
  slug: string
  about: string
  portrait: string | null
  staffId: string | null
}

/** What has an address of its own on the readers' site. */
export const addressKinds = [
  'article',
  'section',
  'tag',
  'author',
  'page',
  'storyline',
  'person',
  'occasion',
] as const
export type AddressKind = (typeof addressKinds)[number]

/** Blocks as articles have them; articles/body.ts knows their shape. */
export type PageBody = { schema: 1; blocks: readonly unknown[] }

/** A page that is no news: about us, contact, terms. */
export type Page = {
  id: string
  version: number
  title: string
  slug: string
  body: PageBody
  updatedAt: Date
}

/** All that every page of the readers' site needs to know of the newspaper. */
export type Paper = {
  /** Of the settings; front page, menus and sections change without it. */
  version: number
  settings: PaperSettings
  frontPage: FrontPage
  menus: Menus
  /** In the order of the newsroom, each followed by its children. */
  sections: Section[]
}
