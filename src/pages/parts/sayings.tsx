import type { ComponentChildren } from 'preact'
import { speakers } from '../../language/catalogue/people.ts'
import { site } from '../../language/catalogue/site.ts'
import type { Edition } from '../../language/edition.ts'
import { isExternal } from '../../language/link-address.ts'
import { say } from '../../language/say.ts'
import { languageName } from '../blocks/language-name.ts'
import { Words } from '../blocks/words.tsx'
import { sayCalendarDay } from '../calendar-day.ts'
import { directionOf } from '../direction-of.ts'
import type { Signpost } from '../line-view.ts'
import { printQuotation, printWords } from '../print-words.ts'
import { safeHref } from '../safe-href.ts'
import type { SayingView } from '../sayings-view.ts'

type Props = {
  sayings: SayingView[]
  edition: Edition
  /** What goes without saying on this page. */
  isOf: 'speaker' | 'occasion'
}

/** Quotations one below the other, as an article prints them. */
export function Sayings({ sayings, edition, isOf }: Props) {
  return (
    <ol class="sayings">
      {sayings.map((saying) => (
        <li key={saying.id} id={`q${saying.id}`}>
          <figure class="quotation">
            <Speaker speaker={saying.speaker} isNamed={isOf !== 'speaker'} />
            <blockquote dir={directionOf(saying.words)}>
              <Words content={printQuotation([{ text: saying.words }], edition)} />
            </blockquote>
            <Circumstances saying={saying} edition={edition} isOf={isOf} />
            <Articles articles={saying.articles} edition={edition} />
          </figure>
        </li>
      ))}
    </ol>
  )
}

function Speaker({ speaker, isNamed }: { speaker: SayingView['speaker']; isNamed: boolean }) {
  const { name, role } = speaker
  if (!isNamed && role === '') return null
  return (
    <figcaption class="speaker">
      {isNamed ? (
        <bdi class="speaker-name">
          <Way to={{ ...speaker, name: name === '' ? say(speakers, 'nobody') : name }} />
        </bdi>
      ) : null}
      {role === '' ? null : <bdi class="speaker-role">{role}</bdi>}
    </figcaption>
  )
}

function Circumstances({ saying, edition, isOf }: Omit<Props, 'sayings'> & { saying: SayingView }) {
  const day = sayCalendarDay(saying.day, edition)
  const language = languageName(saying.spokenLanguage)
  const isTranslated = saying.spokenLanguage !== saying.printedLanguage
  const sourceHref = isExternal(saying.source) ? safeHref(saying.source) : null
  return (
    <p class="circumstances">
      <time dateTime={saying.day}>
        {say(speakers, saying.isDaySaid ? 'said-on' : 'printed-on', { day })}
      </time>
      {isOf === 'occasion' || saying.occasion === null ? null : (
        <bdi>
          <Way to={saying.occasion} />
        </bdi>
      )}
      {isOf === 'occasion' || saying.place === '' ? null : <bdi>{saying.place}</bdi>}
      {language === null || !isTranslated ? null : (
        <span class="spoken-in">{say(site, 'spoken-in', { language })}</span>
      )}
      {saying.translator === '' ? null : (
        <span>{say(speakers, 'translation', { name: saying.translator })}</span>
      )}
      {sourceHref === null ? (
        saying.source === '' ? null : (
          <bdi>{saying.source}</bdi>
        )
      ) : (
        <a href={sourceHref} rel="nofollow noopener external">
          {say(site, 'source')}
        </a>
      )}
    </p>
  )
}

function Articles({ articles, edition }: { articles: SayingView['articles']; edition: Edition }) {
  return (
    <p class="saying-articles">
      <span>{say(speakers, articles.length === 1 ? 'in-article' : 'in-articles')}</span>
      {articles.map(({ name, href }) => (
        <a key={href} href={href}>
          {printWords(name, edition)}
        </a>
      ))}
    </p>
  )
}

function Way({ to: { name, href } }: { to: Signpost }): ComponentChildren {
  return href === null ? name : <a href={href}>{name}</a>
}
