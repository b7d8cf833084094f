import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'
import type { ArticleView } from '../article-view.ts'
import { printWords } from '../print-words.ts'
import { Bylines } from './bylines.tsx'
import { KindLabel } from './kind-label.tsx'
import { Moment } from './moment.tsx'
import { Trail } from './trail.tsx'

/** In the order in which an Arabic paper prints them: kicker, headline, standfirst, names, place, time. */
export function ArticleHead({ view }: { view: ArticleView }) {
  const { text, trail, frame } = view
  const { edition } = frame
  return (
    <header class="article-head">
      {trail.length === 0 ? null : <Trail steps={trail} />}
      {text.kicker === '' && text.kind === 'news' ? null : (
        <p class="kicker">
          <KindLabel kind={text.kind} />
          {text.kicker === '' ? null : <bdi>{printWords(text.kicker, edition)}</bdi>}
        </p>
      )}
      <h1 class="headline">{printWords(text.headline, edition)}</h1>
      {text.standfirst === '' ? null : (
        <p class="standfirst">{printWords(text.standfirst, edition)}</p>
      )}
      <Signature view={view} />
    </header>
  )
}

function Signature({ view }: { view: ArticleView }) {
  const { text, bylines, publishedAt, updatedAt, frame } = view
  const { edition } = frame
  return (
    <p class="signature plain">
      {bylines.length === 0 ? null : (
        <span class="byline">
          <Bylines bylines={bylines} />
        </span>
      )}
      {text.dateline === '' ? null : <bdi class="dateline">{text.dateline}</bdi>}
      {publishedAt === null ? (
        <span>{say(site, 'preview-unpublished')}</span>
      ) : (
        <Moment at={publishedAt} edition={edition} />
      )}
      {updatedAt === null ? null : (
        <span class="updated">
          {say(site, 'updated')} <Moment at={updatedAt} edition={edition} />
        </span>
      )}
    </p>
  )
}
