import { textOfInline } from '../../articles/body.ts'
import { storylinePage } from '../../language/catalogue/storylines.ts'
import type { Edition } from '../../language/edition.ts'
import { say } from '../../language/say.ts'
import { Circumstances } from '../blocks/quotation.tsx'
import { Words } from '../blocks/words.tsx'
import { directionOf } from '../direction-of.ts'
import { printQuotation } from '../print-words.ts'
import { sentenceLink } from '../sentence-link.ts'
import type { SpeakerView, StorylineView, Utterance } from '../storyline-view.ts'
import { StorylineLineItem } from './storyline-line.tsx'

/** Who said what: the statements that were kept, then the quotations of the articles by speaker. */
export function StorylineSpeakers({ view }: { view: StorylineView }) {
  const { statements, speakers, frame } = view
  const { edition } = frame
  if (statements.length === 0 && speakers.length === 0) return null
  return (
    <section class="storyline-speakers" aria-labelledby="who-said">
      <h2 class="band-name" id="who-said">
        {say(storylinePage, 'who-said')}
      </h2>
      {statements.length === 0 ? null : (
        <section class="storyline-speaker">
          <h3>{say(storylinePage, 'statements')}</h3>
          <ul>
            {statements.map((line) => (
              <StorylineLineItem key={line.id} line={line} edition={edition} />
            ))}
          </ul>
        </section>
      )}
      {speakers.map((speaker) => (
        <Speaker key={speaker.name} speaker={speaker} edition={edition} />
      ))}
    </section>
  )
}

function Speaker({ speaker, edition }: { speaker: SpeakerView; edition: Edition }) {
  const { name, role, utterances } = speaker
  return (
    <section class="storyline-speaker">
      <h3 class="speaker">
        <bdi class="speaker-name">{name}</bdi>
        {role === '' ? null : <bdi class="speaker-role">{role}</bdi>}
      </h3>
      {utterances.map((utterance, at) => (
        <Said key={at} utterance={utterance} edition={edition} />
      ))}
    </section>
  )
}

function Said({ utterance, edition }: { utterance: Utterance; edition: Edition }) {
  const { quotation, slug } = utterance
  const words = textOfInline(quotation.content)
  const content = printQuotation(quotation.content, edition)
  return (
    <figure class="quotation">
      <blockquote dir={directionOf(words)}>
        <Words content={content} />
      </blockquote>
      <Circumstances block={quotation} />
      <p class="circumstances">
        <a href={sentenceLink(slug, words, edition)}>{say(storylinePage, 'the-sentence')}</a>
      </p>
    </figure>
  )
}
