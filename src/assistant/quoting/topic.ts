import { readMention, type Mention } from '../people/read-mention.ts'
import type { Part } from '../reading/read-paragraphs.ts'
import { sayingForm } from '../reading/saying-forms.ts'
import { isExactly, isOf } from '../reading/word-kinds.ts'
import { knownPart } from './known-part.ts'
import type { Listening } from './listening.ts'
import type { Speaker } from './speech.ts'

const farthest = 9

/**
 * Whom a sentence is about before anybody speaks in it: named at its beginning, after «أما» or «كان»,
 * or after a first verb that says nothing («قدّم الرئيس التنفيذي … اعتذاراً، قائلاً»).
 */
export function topicAt(listening: Listening, at: number): { speaker: Speaker; to: number } | null {
  const { sentence, people, matrix, topic } = listening
  if (matrix !== null || topic !== null || !isTopicPlace(sentence, at)) return null
  if (!isNamedHere(listening, at) && !/^(و|ف)?كانت?$/.test(sentence[at - 1]?.form ?? '')) {
    return null
  }
  const mention = readMention(sentence, at)
  if (mention === null || !isSomebody(listening, mention)) return null
  const named = knownPart(listening, mention) ?? mention
  return { speaker: speakerFrom(people, sentence, named), to: named.to }
}

/** «وكان مجمع التنسيقيات قد اعتبر»: between «كان» and «قد» stands who did it. */
function isSomebody({ sentence, people }: Listening, { kind, from, to }: Mention): boolean {
  if (kind !== 'unknown' || people.named((sentence[from] as Part).form) !== null) return true
  const wasBefore = /^(و|ف)?كانت?$/.test(sentence[from - 1]?.form ?? '')
  return wasBefore && sentence.slice(to, to + farthest).some(({ form }) => form === 'قد')
}

function isTopicPlace(sentence: Part[], at: number): boolean {
  if (at === 0) return true
  const { form } = sentence[at - 1] as Part
  if (isOf('particle', form)) return true
  return at === 1 && !isOf('preposition', form) && !isOf('complementizer', form)
}

/** «الوزير أكد», «الحزب قد اعتبر»: the mention that ends where the verb begins. */
export function subjectBefore(listening: Listening, at: number): Speaker | null {
  const { sentence } = listening
  let end = at
  while (end > 0 && /^(قد|فقد|وقد|كان|كانت|سبق)$/.test((sentence[end - 1] as Part).form)) end -= 1
  return (sentence[end] as Part).before.includes('،') ? null : mentionEndingAt(listening, end)
}

/** «فلان الذي قال»: the mention before the relative, if it is somebody. */
export function antecedentBefore(listening: Listening, at: number): Speaker | null {
  const { sentence } = listening
  for (let next = at - 1; next >= Math.max(0, at - 3); next -= 1) {
    if (isExactly('relative', (sentence[next] as Part).form))
      return mentionEndingAt(listening, next)
    if (!/^(قد|كان|كانت|ان|كما)$/.test((sentence[next] as Part).form)) return null
  }
  return null
}

/** «فلان وهو يعود …، ويقول»: he of whom the sentence goes on. */
export function antecedentOf(listening: Listening, at: number): Speaker | null {
  const { sentence, matrix } = listening
  if (matrix !== null || !/^(وهو|وهي)$/.test((sentence[at] as Part).form)) return null
  return mentionEndingAt(listening, at)
}

function mentionEndingAt(listening: Listening, end: number): Speaker | null {
  const { sentence, people } = listening
  for (let from = Math.max(0, end - farthest); from < end; from += 1) {
    if (!isNamedHere(listening, from)) continue
    const mention = readMention(sentence, from)
    if (mention === null || !isSomebody(listening, mention)) continue
    if (mention.to === end) return speakerFrom(people, sentence, mention)
  }
  const known = end > 0 ? people.named((sentence[end - 1] as Part).form) : null
  if (known === null) return null
  const { start, end: last } = sentence[end - 1] as Part
  return { person: known, start, end: last }
}

function speakerFrom(people: Listening['people'], sentence: Part[], mention: Mention): Speaker {
  return { person: people.identify(sentence, mention), start: mention.start, end: mention.end }
}

const headKinds = ['office', 'honorific', 'institution', 'source', 'given'] as const

function isNamedHere({ sentence, people }: Listening, at: number): boolean {
  const { form, quoted } = sentence[at] as Part
  if (quoted !== null || sayingForm(form)?.bears === 'verb') return false
  return headKinds.some((kind) => isOf(kind, form)) || people.named(form) !== null
}
