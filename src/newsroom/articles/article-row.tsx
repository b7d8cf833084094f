import { useQuery } from '@tanstack/react-query'
import { IconMessage2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { ArticleLine } from '../../api/contract.ts'
import { desk } from '../../language/catalogue/desk.ts'
import { isolate } from '../../language/bidi.ts'
import { sayNumber } from '../../language/numerals.ts'
import { say } from '../../language/say.ts'
import { useEdition } from '../me.tsx'
import { Moment } from '../shell/moment.tsx'
import { authorsQuery, namesIn } from '../authors/names-in.ts'
import { sectionsQuery } from '../sections/section-choices.ts'
import { ArticleActs } from './article-acts.tsx'
import { StateMark } from './state-mark.tsx'

/** One article in the list. Its headline is the row's link; `j` and `k` move along these. */
export function ArticleRow({ line }: { line: ArticleLine }): ReactNode {
  const edition = useEdition()
  const sections = useQuery(sectionsQuery)
  const authors = useQuery(authorsQuery)
  const section = sections.data?.items.find(({ slug }) => slug === line.section)
  const name = line.headline === '' ? say(desk, 'no-headline') : line.headline
  return (
    <tr>
      <td className="cell-state">
        <StateMark state={line.state} />
      </td>
      <th scope="row" className="cell-headline">
        <Link
          href={`/articles/${line.id}`}
          data-row
          className={line.headline === '' ? 'quiet' : undefined}
        >
          {name}
        </Link>
        {line.pendingComments > 0 && (
          <span className="row-comments">
            <IconMessage2 size={14} aria-hidden />
            <span aria-hidden>{sayNumber(line.pendingComments, edition)}</span>
            <span className="unseen">
              {say(desk, 'comments-waiting', { count: line.pendingComments })}
            </span>
          </span>
        )}
        {line.hasUnpublishedChanges && (
          <span className="row-note state-draft">{say(desk, 'unpublished-changes')}</span>
        )}
        {line.note !== null && line.note !== '' && (
          <span className="row-note quiet">{line.note}</span>
        )}
      </th>
      <td className="cell-who">
        {isolate(line.createdBy?.name ?? namesIn(line.bylines, authors.data?.items ?? []))}
        {line.savedBy !== null && line.savedBy.id !== line.createdBy?.id && (
          <span className="row-note quiet">
            {say(desk, 'last-edited-by', { name: isolate(line.savedBy.name) })}
          </span>
        )}
      </td>
      <td className="cell-when">
        <When line={line} />
      </td>
      <td className="cell-section quiet">{section?.name ?? line.section}</td>
      <td className="cell-acts">
        <ArticleActs line={line} />
      </td>
    </tr>
  )
}

function When({ line }: { line: ArticleLine }): ReactNode {
  if (line.state === 'scheduled' && line.scheduledFor !== null) {
    return <Moment at={line.scheduledFor} isExact />
  }
  if (line.state === 'published' && line.publishedAt !== null)
    return <Moment at={line.publishedAt} />
  return <Moment at={line.savedAt} />
}
