import { mediaOf, type Body } from '../articles/body.ts'
import type { Queryable } from '../database/database.ts'
import type { Media } from '../media/media.ts'
import { findPage } from '../paper/find-page.ts'
import { pagePath, printedPath } from '../paper/paths.ts'
import { readPaper } from '../paper/read-paper.ts'
import { findCompanions } from './companions-store.ts'
import { frameOf, mediaOfFrame, type Frame, type Visit } from './frame.ts'

export type PageView = {
  frame: Frame
  path: string
  title: string
  body: Body
  media: Map<string, Media>
  updatedAt: Date
}

export async function loadPage(
  db: Queryable,
  pageId: string,
  { visit }: { visit: Visit },
): Promise<PageView | null> {
  const [paper, page] = await Promise.all([readPaper(db), findPage(db, pageId)])
  if (page === null) return null
  // Pages are checked against the same shape when they are saved; the paper's room does not know it.
  const body = page.body as Body
  const { media } = await findCompanions(db, {
    mediaIds: [...mediaOfFrame(paper), ...mediaOf(body)],
  })
  return {
    frame: frameOf(paper, media, visit),
    path: printedPath(pagePath(page.slug)),
    title: page.title,
    body,
    media,
    updatedAt: page.updatedAt,
  }
}
