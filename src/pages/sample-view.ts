import { blankText, type ArticleText } from '../articles/article.ts'
import type { Comment } from '../comments/comment.ts'
import type { Media } from '../media/media.ts'
import { defaultSettings, emptyFrontPage } from '../paper/default-settings.ts'
import type { PaperSettings, Section } from '../paper/paper.ts'
import type { ArticleView } from './article-view.ts'
import { frameOf, type Frame } from './frame.ts'
import type { LineView } from './line-view.ts'
import { pictureView } from './picture-view.ts'

/** Views for tests that need no database: a paper of one section and an article of it. */

export const politics: Section = {
  id: '1',
  parentId: null,
  name: 'السياسة',
  slug: 'السياسة',
  description: '',
  comments: null,
  position: 0,
}

export const harbour: Media = {
  id: '7',
  name: 'harbour.png',
  width: 1280,
  height: 800,
  renditions: [
    { width: 320, height: 200, name: '00000000000000000007-320.webp', type: 'image/webp' },
    { width: 1280, height: 800, name: '00000000000000000007-1280.webp', type: 'image/webp' },
  ],
  caption: 'ميناء المدينة صباحاً',
  credit: 'مطبعة',
  alt: 'مراكب في ميناء',
  createdAt: new Date('2026-01-01T00:00:00Z'),
}

export const library = new Map([[harbour.id, harbour]])

export function sampleFrame(settings: Partial<PaperSettings> = {}): Frame {
  const paper = {
    version: 1,
    settings: { ...defaultSettings, name: 'الميناء', ...settings },
    frontPage: emptyFrontPage,
    menus: {
      header: [],
      footer: [{ label: 'من نحن', href: '/pages/من-نحن' }],
      sections: [{ label: 'السياسة', href: '/sections/السياسة' }],
    },
    sections: [politics],
  }
  return frameOf(paper, library, {
    origin: 'https://jarida.example',
    now: new Date('2026-03-02T12:00:00Z'),
    embedScript: '/assets/embeds.js',
  })
}

export function sampleArticle(
  text: Partial<ArticleText> = {},
  view: Partial<ArticleView> = {},
): ArticleView {
  const whole: ArticleText = { ...blankText, headline: 'ميناء المدينة يفتح أبوابه', ...text }
  return {
    frame: sampleFrame(),
    path: '/articles/x',
    text: whole,
    trail: [],
    bylines: [],
    publishedAt: new Date('2026-03-02T09:00:00Z'),
    updatedAt: null,
    notices: [],
    versionsHref: null,
    picture: pictureView(whole.picture, library),
    media: library,
    speakers: new Map(),
    tags: [],
    share: null,
    storylines: [],
    related: [],
    comments: {
      action: '/a/1/comments',
      policy: 'review-first',
      count: 0,
      released: [],
      nextHref: null,
      firstHref: null,
      pending: [],
      refused: null,
    },
    previewOf: null,
    ...view,
  }
}

export function sampleLine(id: number, line: Partial<LineView> = {}): LineView {
  return {
    articleId: String(id),
    href: `/articles/${id}`,
    kind: 'news',
    kicker: '',
    headline: `خبر ${id}`,
    standfirst: '',
    picture: null,
    bylines: [],
    section: null,
    publishedAt: new Date('2026-03-02T09:00:00Z'),
    ...line,
  }
}

export function sampleComment(id: number, comment: Partial<Comment> = {}): Comment {
  const postedAt = new Date('2026-03-02T10:00:00Z')
  return {
    id: String(id),
    articleId: '1',
    name: 'عمر',
    text: 'خبر مفرح.',
    postedAt,
    standing: { state: 'released', decidedAt: postedAt, decidedBy: null },
    ...comment,
  }
}

/** What is read on a page: its text without the tags, white space single. */
export function readable(html: string): string {
  return html
    .replace(/<head>[\s\S]*?<\/head>/, ' ')
    .replace(/<(p|li|h\d|div|dt|dd|td|th|tr|br|figcaption|blockquote)\b/g, ' <$1')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}
