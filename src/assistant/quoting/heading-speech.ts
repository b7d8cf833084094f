import { readMention } from '../people/read-mention.ts'
import type { People } from '../people/people-in-text.ts'
import type { Paragraph, Part } from '../reading/read-paragraphs.ts'
import { withoutArticle } from '../reading/word-kinds.ts'
import type { Act, Speaker } from './speech.ts'

/** A heading "speaker: words": who, and the words with their marks or without. */
export type HeadingSpeech = { act: Act; start: number; end: number; part: Part | null }

const longestSpeaker = 8

/** «الرملي: “…”», «فلان : كلمات». Without marks only somebody whom the text names in full is a speaker. */
export function headingSpeech(
  text: string,
  { parts, end }: Paragraph,
  people: People,
): HeadingSpeech | null {
  const at = parts.findIndex(({ before }) => /:/.test(before))
  const first = parts[at]
  if (at < 1 || at > longestSpeaker || first === undefined) return null
  const speaker = speakerIn(parts.slice(0, at), people)
  if (speaker === null) return null
  const colon = text.indexOf(':', (parts[at - 1] as Part).end)
  const act = { speaker, start: colon, end: colon + 1, form: null, at: 0, to: at }
  if (first.quoted !== null && at === parts.length - 1) {
    return { act, start: first.start, end: first.end, part: first }
  }
  const isPlain =
    parts.slice(at).every(({ quoted }) => quoted === null) &&
    !/[؟?]$/.test(text.slice(0, end).slice(-2))
  if (!isPlain || speaker.person.kind !== 'person' || speaker.person.mentions < 2) return null
  const plainEnd = (parts.at(-1) as Part).end
  return { act, start: first.start, end: plainEnd, part: null }
}

/** Nothing but the mention may stand before the colon. */
function speakerIn(parts: Part[], people: People): Speaker | null {
  const mention = readMention(parts, 0)
  const last = parts.at(-1) as Part
  if (mention !== null && mention.to === parts.length && mention.kind !== 'unknown') {
    return { person: people.identify(parts, mention), start: mention.start, end: mention.end }
  }
  const known = people.named(last.form)
  if (known === null || !parts.every(({ form }) => known.nameWords.includes(withoutArticle(form))))
    return null
  return { person: known, start: (parts[0] as Part).start, end: last.end }
}
