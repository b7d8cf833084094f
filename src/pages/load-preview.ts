import { mediaOf } from '../articles/body.ts'
import { openArticle } from '../articles/open-article.ts'
import { listRelated } from '../articles/publication-store.ts'
import { commentPolicyOf } from '../comments/comment-policy.ts'
import type { Database } from '../database/database.ts'
import { findTagsNamed } from '../paper/find-tags-named.ts'
import type { Tag } from '../paper/paper.ts'
import { printedPath, tagPath } from '../paper/paths.ts'
import { readPaper } from '../paper/read-paper.ts'
import type { Actor } from '../staff/staff.ts'
import { fold } from '../language/fold.ts'
import type { ArticleView } from './article-view.ts'
import { findCompanions } from './companions-store.ts'
import { frameOf, mediaOfFrame, type Visit } from './frame.ts'
import { bylinesView, lineView, wantedBy, type Signpost } from './line-view.ts'
import { relatedPlaces, trailOf } from './load-article.ts'
import { pictureView } from './picture-view.ts'

/** The latest saved text as readers would see it; refused to whoever may not see the article. */
export async function loadPreview(
  db: Database,
  articleId: string,
  { actor, visit }: { actor: Actor; visit: Visit },
): Promise<ArticleView> {
  const [{ text, standing, version }, paper] = await Promise.all([
    openArticle(db, actor, articleId),
    readPaper(db),
  ])
  const sectionId = paper.sections.find(({ slug }) => slug === text.section)?.id ?? null
  const [related, tags] = await Promise.all([
    listRelated(db, { articleId, sectionId }, relatedPlaces),
    findTagsNamed(db, text.tags),
  ])
  const wanted = wantedBy(related)
  const companions = await findCompanions(db, {
    mediaIds: [
      ...mediaOfFrame(paper),
      ...wanted.mediaIds,
      ...(text.picture === null ? [] : [text.picture.media]),
      ...mediaOf(text.body),
    ],
    bylines: [...text.bylines, ...wanted.bylines],
    noticesOf: articleId,
  })
  return {
    frame: frameOf(paper, companions.media, visit),
    path: `/preview/${articleId}`,
    text,
    trail: trailOf(paper, sectionId),
    bylines: bylinesView(text.bylines, companions.authors),
    publishedAt: standing.state === 'published' ? standing.publishedAt : null,
    updatedAt: null,
    notices: companions.notices,
    versionsHref: null,
    picture: pictureView(text.picture, companions.media),
    media: companions.media,
    speakers: new Map(),
    tags: text.tags.map((name) => tagSignpost(name, tags)),
    share: null,
    storylines: [],
    related: related.map((line) => lineView(line, paper, companions)),
    comments: {
      action: null,
      policy: commentPolicyOf({ text, sectionId }, paper),
      count: 0,
      released: [],
      nextHref: null,
      firstHref: null,
      pending: [],
      refused: null,
    },
    previewOf: version,
  }
}

/** A tag that publication will make has no page yet. */
function tagSignpost(name: string, known: Tag[]): Signpost {
  const tag = known.find((one) => fold(one.name) === fold(name))
  return { name, href: tag === undefined ? null : printedPath(tagPath(tag.slug)) }
}
