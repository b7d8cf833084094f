import { storylinePage } from '../../language/catalogue/storylines.ts'
import type { Edition } from '../../language/edition.ts'
import { sayIn } from '../../language/say.ts'
import { printWords } from '../print-words.ts'
import type { StorylineBox } from '../storyline-view.ts'

type Props = { box: StorylineBox; edition: Edition }

/** At the foot of an article: the storyline it tells, and whether its question was answered. */
export function StorylineBoxPart({ box, edition }: Props) {
  const { name, href, question, answered, counts } = box
  const say = sayIn(edition)
  const kinds = (['agreed', 'open', 'next'] as const).filter((kind) => counts[kind] > 0)
  return (
    <aside class="storyline-box">
      <p class="storyline-box-label">
        <span>{say(storylinePage, 'storyline')}</span> <bdi>{printWords(name, edition)}</bdi>
      </p>
      {answered === null ? null : <Answered answered={answered} edition={edition} />}
      {question === null ? null : (
        <p class="storyline-box-question">
          <a href={href}>{printWords(question, edition)}</a>
        </p>
      )}
      <p class="storyline-box-counts plain">
        {kinds.map((kind) => (
          <span key={kind} class={`storyline-${kind}`}>
            {say(storylinePage, `counts-${kind}`, { count: counts[kind] })}{' '}
          </span>
        ))}
        <a href={href}>{say(storylinePage, 'whole-storyline')}</a>
      </p>
    </aside>
  )
}

type AnsweredProps = {
  answered: NonNullable<StorylineBox['answered']>
  edition: Edition
}

function Answered({ answered, edition }: AnsweredProps) {
  const say = sayIn(edition)
  return (
    <div class="storyline-box-answered">
      <p class="storyline-box-question">{printWords(answered.question, edition)}</p>
      <p class="storyline-answer-label">{say(storylinePage, 'answered')}</p>
      {answered.isByThisArticle ? (
        <p>{say(storylinePage, 'this-answers')}</p>
      ) : (
        <p>
          {printWords(answered.answer, edition)}{' '}
          <a href={answered.href}>{say(storylinePage, 'read-answer')}</a>
        </p>
      )}
    </div>
  )
}
