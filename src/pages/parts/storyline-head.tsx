import { storylinePage } from '../../language/catalogue/storylines.ts'
import { sayDay } from '../../language/dates.ts'
import { say } from '../../language/say.ts'
import { articlePath, printedPath } from '../../paper/paths.ts'
import { printWords } from '../print-words.ts'
import type { StorylineView } from '../storyline-view.ts'

/** The open question is the headline; under it where the story stands. */
export function StorylineHead({ view: { frame, storyline, question } }: { view: StorylineView }) {
  const { edition } = frame
  return (
    <header class="storyline-head sheet">
      <p class="kicker">
        <span class="kind">{say(storylinePage, 'storyline')}</span>{' '}
        {question === null ? null : <bdi>{printWords(storyline.name, edition)}</bdi>}
      </p>
      <h1 class="headline">{printWords(question?.text ?? storyline.name, edition)}</h1>
      {question === null || question.answer !== null ? null : (
        <p class="storyline-asked plain">
          {say(storylinePage, 'asked-on', { day: sayDay(question.askedAt, edition) })}
        </p>
      )}
      {storyline.state === '' ? null : (
        <p class="standfirst">{printWords(storyline.state, edition)}</p>
      )}
      <Answer question={question} edition={edition} />
    </header>
  )
}

type AnswerProps = {
  question: StorylineView['question']
  edition: StorylineView['frame']['edition']
}

function Answer({ question, edition }: AnswerProps) {
  if (question === null || question.answer === null) return null
  const { text, article, at } = question.answer
  return (
    <div class="storyline-answer">
      <p class="storyline-answer-label">
        {say(storylinePage, 'answered-on', { day: sayDay(at, edition) })}
      </p>
      <p class="storyline-answer-words">{printWords(text, edition)}</p>
      {article.slug === null ? null : (
        <p class="plain">
          <a href={printedPath(articlePath(article.slug))}>
            {printWords(article.headline, edition)}
          </a>
        </p>
      )}
    </div>
  )
}
