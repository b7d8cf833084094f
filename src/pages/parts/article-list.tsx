import type { Edition } from '../../language/edition.ts'
import type { LineView } from '../line-view.ts'
import { takeTurns } from '../take-turns.ts'
import { ArticleLine } from './article-line.tsx'
import { NothingYet } from './nothing-yet.tsx'
import { Pagination, type Paging } from './pagination.tsx'

/** A page of a list: on the first one the newest article stands out. */
export type Listing = Paging & { lines: LineView[] }

export function ArticleList({ listing, edition }: { listing: Listing; edition: Edition }) {
  const isFirstPage = listing.newerHref === null
  if (listing.lines.length === 0) return <NothingYet isPastTheEnd={!isFirstPage} />
  const turns = takeTurns(listing.lines)
  return (
    <>
      <ol class="listing">
        {listing.lines.map((line, at) => {
          const isFeature = isFirstPage && at === 0
          return (
            <li key={line.articleId}>
              <ArticleLine
                line={line}
                edition={edition}
                level={2}
                rank={isFeature ? 'feature' : 'row'}
                isFirst={at === 0}
                hasStandfirst
                hasFoot
                {...(turns[at] === true ? { sizes: isFeature ? featureSizes : rowSizes } : {})}
              />
            </li>
          )
        })}
      </ol>
      <Pagination paging={listing} />
    </>
  )
}

const featureSizes = '(min-width: 60rem) 36rem, 100vw'
const rowSizes = '(min-width: 48rem) 15rem, 40vw'
