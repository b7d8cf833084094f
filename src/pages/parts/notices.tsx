import type { Notice } from '../../articles/correction.ts'
import { corrections } from '../../language/catalogue/corrections.ts'
import type { Edition } from '../../language/edition.ts'
import { say } from '../../language/say.ts'
import { correctionsPath } from '../../paper/paths.ts'
import { anchorOf } from '../anchor-of.ts'
import { NoticeWords } from './notice-words.tsx'

type Props = { notices: Notice[]; versionsHref: string | null; edition: Edition }

/** What readers are told before they read: the notices, and where the texts before this one are. */
export function Notices({ notices, versionsHref, edition }: Props) {
  if (notices.length === 0 && versionsHref === null) return null
  const versions =
    versionsHref === null ? null : <a href={versionsHref}>{say(corrections, 'see-versions')}</a>
  if (notices.length === 0) return <p class="notices notices-ways plain">{versions}</p>
  return (
    <section class="notices" aria-label={say(corrections, 'on-article')}>
      <ol>
        {notices.map((notice) => (
          <li key={notice.id} id={anchorOf(notice)} class={`notice notice-${notice.kind}`}>
            <NoticeWords notice={notice} edition={edition} />
          </li>
        ))}
      </ol>
      <p class="notices-ways plain">
        <a href={correctionsPath}>{say(corrections, 'all-of-paper')}</a>
        {versions}
      </p>
    </section>
  )
}
