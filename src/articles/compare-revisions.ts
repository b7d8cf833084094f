import type { Database } from '../database/database.ts'
import { diffWords } from '../language/word-diff.ts'
import type { Actor } from '../staff/staff.ts'
import type { ArticleText } from './article.ts'
import { textOf } from './body.ts'
import { readRevision } from './read-revision.ts'

export type FieldDifference = { field: string; parts: ReturnType<typeof diffWords> }

/** What changed between two versions, word by word, field by field; equal fields are left out. */
export async function compareRevisions(
  db: Database,
  actor: Actor,
  { articleId, from, to }: { articleId: string; from: number; to: number },
): Promise<FieldDifference[]> {
  const before = await readRevision(db, actor, { articleId, version: from })
  const after = await readRevision(db, actor, { articleId, version: to })
  return differencesOf(before.text, after.text)
}

export function differencesOf(before: ArticleText, after: ArticleText): FieldDifference[] {
  const old = wordsByField(before)
  const fresh = wordsByField(after)
  return Object.keys(fresh)
    .filter((field) => old[field] !== fresh[field])
    .map((field) => ({ field, parts: diffWords(old[field] ?? '', fresh[field] ?? '') }))
}

function wordsByField(text: ArticleText): Record<string, string> {
  return {
    kicker: text.kicker,
    headline: text.headline,
    standfirst: text.standfirst,
    bylines: text.bylines.join('، '),
    dateline: text.dateline,
    section: text.section,
    tags: text.tags.join('، '),
    slug: text.slug,
    kind: text.kind,
    picture: text.picture === null ? '' : Object.values(text.picture).join(' · '),
    body: textOf(text.body),
  }
}
