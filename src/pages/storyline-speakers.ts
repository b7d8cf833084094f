import { textOfInline } from '../articles/body.ts'
import { fold } from '../language/fold.ts'
import type { ToldArticle } from '../storylines/storyline-article-store.ts'
import type { SpeakerView } from './storyline-view.ts'

/** The quotations of the articles by who speaks, whoever spoke last first; those of nobody are left out. */
export function speakersOf(articles: ToldArticle[]): SpeakerView[] {
  const speakers = new Map<string, SpeakerView>()
  for (const { quotations, slug, headline } of articles) {
    for (const quotation of quotations) {
      const name = quotation.speaker?.name.trim() ?? ''
      if (name === '' || textOfInline(quotation.content).trim() === '') continue
      const known = speakers.get(fold(name))
      const role = quotation.speaker?.role?.trim() ?? ''
      const speaker = known ?? { name, role, utterances: [] }
      speaker.utterances.push({ quotation, slug, headline })
      speakers.set(fold(name), speaker)
    }
  }
  return [...speakers.values()]
}
