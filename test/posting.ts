import { sql } from 'kysely'
import { postComment } from '../src/comments/post-comment.ts'
import type { Database } from '../src/database/database.ts'
import { article, headline, p } from './builders.ts'
import { published } from './published.ts'

type Sent = Parameters<typeof postComment>[1]

/** An article of the harbour that takes comments as the paper says. */
export function harbourArticle(db: Database): Promise<string> {
  return published(
    db,
    article(headline('ميناء المدينة يفتح أبوابه'), p('فتح الميناء أبوابه صباح اليوم.')),
  )
}

/** Omar comments; a test says only what matters to it. */
export function post(
  db: Database,
  articleId: string,
  sent: Partial<Sent> = {},
): ReturnType<typeof postComment> {
  return postComment(db, {
    articleId,
    name: 'عمر',
    text: 'خبر مفرح لأهل المدينة.',
    trap: '',
    senderAddress: '192.0.2.10',
    visitor: null,
    ...sent,
  })
}

/** As if all that was posted until now had been posted that much earlier. */
export async function letMinutesPass(db: Database, minutes: number): Promise<void> {
  await sql`
    UPDATE comments
    SET posted_at = posted_at - make_interval(mins => ${minutes})`.execute(db)
}
