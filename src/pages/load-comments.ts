import type { Publication } from '../articles/publication.ts'
import { commentPolicyOf } from '../comments/comment-policy.ts'
import { countReleased, listPendingOfVisitor, listReleased } from '../comments/comment-store.ts'
import type { Database } from '../database/database.ts'
import type { Paper } from '../paper/paper.ts'
import { shortPath } from '../paper/paths.ts'
import type { CommentsView, RefusedComment } from './comments-view.ts'

const commentsOfAPage = 100

type Asked = {
  paper: Paper
  path: string
  visitor: Buffer | null
  after: string | null
  refused: RefusedComment | null
}

/** One statement where all comments fit on a page, one more where they don't. */
export async function loadComments(
  db: Database,
  publication: Publication,
  { paper, path, visitor, after, refused }: Asked,
): Promise<CommentsView> {
  const { articleId } = publication
  const [found, pending] = await Promise.all([
    listReleased(db, articleId, { limit: commentsOfAPage + 1, after }),
    visitor === null ? [] : listPendingOfVisitor(db, articleId, visitor),
  ])
  const released = found.slice(0, commentsOfAPage)
  const hasNext = found.length > released.length
  const isAll = !hasNext && after === null
  const count = isAll
    ? released.length
    : ((await countReleased(db, [articleId])).get(articleId) ?? 0)
  return {
    action: `${shortPath(articleId)}/comments`,
    policy: commentPolicyOf(publication, paper),
    count,
    released,
    nextHref: hasNext ? `${path}?comments-after=${released.at(-1)?.id ?? ''}#comments` : null,
    firstHref: after === null ? null : `${path}#comments`,
    pending,
    refused,
  }
}
