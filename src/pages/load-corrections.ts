import type { ListedNotice } from '../articles/correction.ts'
import { listNotices } from '../articles/correction-store.ts'
import type { Queryable } from '../database/database.ts'
import { correctionsPath } from '../paper/paths.ts'
import type { Frame, Visit } from './frame.ts'
import { loadFrame } from './load-frame.ts'
import type { Paging } from './parts/pagination.tsx'

export type CorrectionsView = Paging & { frame: Frame; notices: ListedNotice[] }

const noticesOfAPage = 30

/** The paper's notices, newest first; `before` is the id of the last one of the page before. */
export async function loadCorrections(
  db: Queryable,
  { visit, before }: { visit: Visit; before: string | undefined },
): Promise<CorrectionsView> {
  const cursor = before !== undefined && /^[1-9]\d{0,17}$/.test(before) ? before : null
  const [frame, found] = await Promise.all([
    loadFrame(db, visit),
    listNotices(db, { limit: noticesOfAPage + 1, before: cursor }),
  ])
  const notices = found.slice(0, noticesOfAPage)
  const hasOlder = found.length > notices.length
  return {
    frame,
    notices,
    newerHref: cursor === null ? null : correctionsPath,
    olderHref: hasOlder ? `${correctionsPath}?before=${notices.at(-1)?.id}` : null,
  }
}
