import { findPublication } from '../articles/publication-store.ts'
import type { Database } from '../database/database.ts'
import type { CommentPolicy, Paper } from '../paper/paper.ts'
import { readPaper } from '../paper/read-paper.ts'

/** How comments on an article are taken; null when readers can't see the article. */
export async function commentPolicyFor(
  db: Database,
  articleId: string,
): Promise<CommentPolicy | null> {
  const publication = await findPublication(db, articleId)
  if (publication === null) return null
  return commentPolicyOf(publication, await readPaper(db))
}

/** The nearest word counts: the article's, its section's, that of the section above, the paper's. */
export function commentPolicyOf(
  publication: { text: { comments: CommentPolicy | null }; sectionId: string | null },
  { sections, settings }: Pick<Paper, 'sections' | 'settings'>,
): CommentPolicy {
  const section = sections.find(({ id }) => id === publication.sectionId)
  const above = sections.find(({ id }) => id === section?.parentId)
  return publication.text.comments ?? section?.comments ?? above?.comments ?? settings.comments
}
