import type { Mention } from '../people/read-mention.ts'
import type { Part } from '../reading/read-paragraphs.ts'
import { withoutArticle } from '../reading/word-kinds.ts'
import type { Listening } from './listening.ts'

/** «دعا الصدر الحكومة»: as far as the words are those of a name the text knows. */
export function knownPart({ sentence, people }: Listening, mention: Mention): Mention | null {
  if (mention.kind !== 'unknown') return null
  const person = people.named((sentence[mention.from] as Part).form)
  if (person === null) return null
  let to = mention.from + 1
  while (to < mention.to && person.nameWords.includes(withoutArticle((sentence[to] as Part).form)))
    to += 1
  return { ...mention, to, end: (sentence[to - 1] as Part).end }
}
