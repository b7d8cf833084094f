import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'

export type Paging = {
  /** Null on the first page. */
  newerHref: string | null
  /** Null on the last one. */
  olderHref: string | null
}

export function Pagination({ paging: { newerHref, olderHref } }: { paging: Paging }) {
  if (newerHref === null && olderHref === null) return null
  return (
    <nav class="pagination" aria-label={say(site, 'pages-of-list')}>
      {newerHref === null ? null : (
        <a href={newerHref} rel="prev" class="pagination-newer">
          {say(site, 'newer')}
        </a>
      )}
      {olderHref === null ? null : (
        <a href={olderHref} rel="next" class="pagination-older">
          {say(site, 'older')}
        </a>
      )}
    </nav>
  )
}
