import { useRef, type ReactNode, type RefObject } from 'react'
import type { ArticleAnswer } from '../../../api/contract.ts'
import type { ArticleText } from '../../../articles/article.ts'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { site } from '../../../language/catalogue/site.ts'
import { sayDayAndTime } from '../../../language/dates.ts'
import { say } from '../../../language/say.ts'
import { useEdition } from '../../me.tsx'
import { BylinesField } from './bylines-field.tsx'
import { GrowingField } from './growing-field.tsx'
import { SectionTrail } from './section-trail.tsx'

type ArticleHeadProps = {
  article: ArticleAnswer
  text: ArticleText
  change(part: Partial<ArticleText>): void
  isReadOnly: boolean
  headline: RefObject<HTMLTextAreaElement | null>
  toBody(): void
}

/** What stands above the text of an article, in print order; Enter goes from one to the next. */
export function ArticleHead(props: ArticleHeadProps): ReactNode {
  const { article, text, change, isReadOnly, headline, toBody } = props
  const edition = useEdition()
  const standfirst = useRef<HTMLTextAreaElement>(null)

  return (
    <header className="article-head">
      <SectionTrail section={text.section} />
      <div className="kicker">
        {text.kind !== 'news' && (
          <span className={`kind kind-${text.kind}`}>{say(site, `kind-${text.kind}`)}</span>
        )}
        <GrowingField
          className="growing-wide"
          label={say(words, 'kicker')}
          value={text.kicker}
          maxLength={200}
          isReadOnly={isReadOnly}
          onChange={(kicker) => change({ kicker })}
          onLeave={() => headline.current?.focus()}
        />
      </div>
      <div className="headline">
        <GrowingField
          ref={headline}
          className="growing-wide"
          label={say(words, 'headline')}
          value={text.headline}
          maxLength={400}
          isReadOnly={isReadOnly}
          onChange={(next) => change({ headline: next })}
          onLeave={() => standfirst.current?.focus()}
        />
      </div>
      <div className="standfirst">
        <GrowingField
          ref={standfirst}
          className="growing-wide"
          label={say(words, 'standfirst')}
          value={text.standfirst}
          maxLength={2000}
          isReadOnly={isReadOnly}
          onChange={(next) => change({ standfirst: next })}
          onLeave={toBody}
        />
      </div>
      <div className="signature plain">
        <BylinesField
          value={text.bylines}
          isReadOnly={isReadOnly}
          onChange={(bylines) => change({ bylines })}
        />
        <GrowingField
          className="dateline"
          label={say(words, 'dateline')}
          value={text.dateline}
          maxLength={200}
          isReadOnly={isReadOnly}
          onChange={(dateline) => change({ dateline })}
          onLeave={toBody}
        />
        {article.publishedAt === null ? (
          <span>{say(site, 'preview-unpublished')}</span>
        ) : (
          <time dateTime={article.publishedAt}>
            {sayDayAndTime(new Date(article.publishedAt), edition)}
          </time>
        )}
      </div>
    </header>
  )
}
