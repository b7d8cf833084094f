import type { Edition } from '../../language/edition.ts'
import type { LineView } from '../line-view.ts'
import { printWords } from '../print-words.ts'
import { Bylines } from './bylines.tsx'
import { KindLabel } from './kind-label.tsx'
import { Moment } from './moment.tsx'
import { Picture } from './picture.tsx'

/** How much of an article a list shows. */
type Props = {
  line: LineView
  edition: Edition
  /** Also the class of the line. */
  rank: 'lead' | 'second' | 'feature' | 'brief' | 'row'
  level?: 2 | 3
  /** Sizes of the picture; absent: no picture. */
  sizes?: string
  isFirst?: boolean
  hasStandfirst?: boolean
  hasFoot?: boolean
}

export function ArticleLine(props: Props) {
  const { line, edition, rank, sizes, isFirst = false } = props
  const hasPicture = sizes !== undefined && line.picture !== null
  return (
    <article class={`line line-${rank}${hasPicture ? ' line-pictured' : ''}`}>
      {hasPicture && line.picture !== null ? (
        <div class="line-picture">
          <Picture picture={line.picture} sizes={sizes} isFirst={isFirst} />
        </div>
      ) : null}
      <div class="line-words">
        <Kicker line={line} edition={edition} />
        <Headline {...props} />
        {props.hasStandfirst === true && line.standfirst !== '' ? (
          <p class="line-standfirst">{printWords(line.standfirst, edition)}</p>
        ) : null}
        {props.hasFoot === true ? <Foot line={line} edition={edition} /> : null}
      </div>
    </article>
  )
}

type Part = Pick<Props, 'line' | 'edition'>

function Kicker({ line, edition }: Part) {
  const { kind, kicker } = line
  if (kicker === '' && kind === 'news') return null
  return (
    <p class="line-kicker">
      <KindLabel kind={kind} />
      {kicker === '' ? null : <bdi>{printWords(kicker, edition)}</bdi>}
    </p>
  )
}

/** The link covers the whole line, so that a thumb finds it. */
function Headline({ line, edition, level = 3 }: Props) {
  const link = (
    <a class="line-link" href={line.href}>
      {printWords(line.headline, edition)}
    </a>
  )
  return level === 2 ? <h2>{link}</h2> : <h3>{link}</h3>
}

function Foot({ line, edition }: Part) {
  return (
    <p class="line-foot">
      {line.bylines.length === 0 ? null : (
        <span>
          <Bylines bylines={line.bylines} />
        </span>
      )}
      <Moment at={line.publishedAt} edition={edition} />
    </p>
  )
}
