import { fold } from '../../language/fold.ts'
import { isHeardBy, isTitled } from '../people/mention-words.ts'
import { readMention } from '../people/read-mention.ts'
import type { Part } from '../reading/read-paragraphs.ts'
import { sayingForm, type SayingForm } from '../reading/saying-forms.ts'
import { isOf, on } from '../reading/word-kinds.ts'
import { according, measureNouns } from '../words/attribution-words.ts'
import type { Listening } from './listening.ts'
import { isSameSource } from './memory.ts'
import type { Act, Speaker } from './speech.ts'

/**
 * Whose the words were, told after them: «على حد تعبير الرملي», «وفق قوله», «حسب ما أكده الوزير»,
 * «، يقول فلان». `at` is the place of the quoted words.
 */
export function attributionAfter(listening: Listening, at: number): Act | null {
  const next = listening.sentence[at + 1]
  if (next === undefined) return null
  const attribution = attributionAt(listening, at + 1)
  if (attribution !== null) return attribution
  const form = sayingForm(next.form)
  if (form === null || form.bears !== 'verb' || !form.isSure || form.isJoined) return null
  const named = speakerAt(listening, at + 2)
  if (named === null || named.speaker.person.kind === 'unknown') return null
  if (!/[،,]/.test(next.before) && introducesMore(listening.sentence, named.to)) return null
  return {
    speaker: named.speaker,
    start: next.start,
    end: next.end,
    form,
    at: at + 1,
    to: named.to,
  }
}

/** «“…” قال فلان “…”»: what comes after is what he said. */
function introducesMore(sentence: Part[], at: number): boolean {
  const next = sentence[at]
  return (
    next !== undefined &&
    (next.quoted !== null || /:/.test(next.before) || isOf('complementizer', next.form))
  )
}

/** The attribution that begins at a word, before or after what was said. */
export function attributionAt(listening: Listening, at: number): Act | null {
  const { sentence } = listening
  const first = sentence[at] as Part
  const next = placeOfNoun(sentence, at)
  if (next === null) return null
  const noun = sentence[next]
  if (noun === undefined || noun.quoted !== null) return null
  const act = { start: first.start, end: noun.end, form: null, at, to: next + 1 }
  const owner = ownerOf(noun.form)
  if (owner !== null) {
    const { matrix, act: last, topic, memory } = listening
    const speaker = matrix?.speaker ?? last?.speaker ?? topic ?? memory.last(owner)
    return { ...act, speaker, isMeasure: true }
  }
  if (measures.has(noun.form)) {
    const named = speakerAt(listening, next + 1)
    return { ...act, to: named?.to ?? act.to, speaker: named?.speaker ?? null, isMeasure: true }
  }
  const from = pastVerb(sentence, next)
  const named = from === null ? directSpeaker(listening, next) : speakerAt(listening, from)
  if (named === null) return null
  return {
    ...act,
    end: (sentence[(from ?? next) - 1] as Part).end,
    to: named.to,
    speaker: named.speaker,
  }
}

const accordingWords = new Set(according.map(fold))
const measures = new Set(measureNouns.map(fold))

/** Past «على حد», «بحسب», «وفقاً», «نقلاً عن»: where what it measures by begins. */
function placeOfNoun(sentence: Part[], at: number): number | null {
  const { form } = sentence[at] as Part
  const word = form.startsWith('و') && !accordingWords.has(form) ? form.slice(1) : form
  const second = sentence[at + 1]?.form ?? ''
  if (word === on) return second === 'حد' ? at + 2 : null
  if (!accordingWords.has(word)) return null
  if (word === 'نقلا') return second === 'عن' ? at + 2 : null
  return second === 'نص' || second === 'حد' ? at + 2 : at + 1
}

/** «تعبيره», «قولها»: a noun of saying with its owner. */
function ownerOf(form: string): SayingForm | null {
  const owner = ['ها', 'هم', 'هما', 'ه'].find((one) => form.endsWith(one))
  if (owner === undefined || !measures.has(form.slice(0, -owner.length))) return null
  const gender = owner === 'ها' ? 'she' : owner === 'ه' ? 'he' : 'they'
  const said = sayingForm('قال')
  return said === null ? null : { ...said, gender }
}

const relays = new Set('جاء ورد نقله نقلته نقلت نشره نشرته نشرت اوردته اورده اوردت بثته'.split(' '))

/** «ما أكده», «ما أفادت به», «ذكرت»: past the verb, where the speaker begins. */
function pastVerb(sentence: Part[], at: number): number | null {
  let next = at
  if (/^(ما|لما)$/.test(sentence[next]?.form ?? '')) next += 1
  const verb = sentence[next]
  if (verb === undefined || verb.quoted !== null) return null
  if (sayingForm(verb.form)?.bears !== 'verb' && !relays.has(verb.form)) return null
  next += 1
  while (/^(به|بها|فيه|عنه|في|بذلك|له|ذلك)$/.test(sentence[next]?.form ?? '')) next += 1
  return pastListener(sentence, next)
}

/** «صرح به لجريدة “الصباح” رئيس الجماعة»: past whom it was told to. */
function pastListener(sentence: Part[], at: number): number {
  const first = sentence[at]
  if (first === undefined || !isHeardBy(first.form)) return at
  for (let next = at + 1; next < Math.min(sentence.length, at + 6); next += 1) {
    const { quoted, form, before } = sentence[next] as Part
    if (/[،,.]/.test(before)) return at
    if (quoted === null && (isTitled(form) || isOf('given', form) || isOf('source', form)))
      return next
  }
  return at
}

type Named = { speaker: Speaker; to: number }

/** «بحسب مصادر طبية», «وفقا لوزارة الصحة»: without a verb. */
function directSpeaker(listening: Listening, at: number): Named | null {
  const noun = listening.sentence[at] as Part
  const named = noun.form.startsWith('ل') ? speakerPastJoined(listening, at) : null
  const found = named ?? speakerAt(listening, at)
  return found === null || found.speaker.person.kind === 'unknown' ? null : found
}

const window = 16

/** The joined «ل» falls away. */
function speakerPastJoined(listening: Listening, at: number): Named | null {
  const parts = listening.sentence.slice(at, at + window)
  const part = parts[0] as Part
  const form = part.form.startsWith('لل') ? `ال${part.form.slice(2)}` : part.form.slice(1)
  parts[0] = { ...part, form, start: part.start + 1 }
  const named = speakerAt({ ...listening, sentence: parts }, 0)
  return named === null ? null : { ...named, to: named.to + at }
}

function speakerAt({ sentence, people, memory }: Listening, at: number): Named | null {
  const mention = readMention(sentence, at)
  if (mention === null) return null
  const { start, end, to } = mention
  const same = isSameSource(sentence, mention) ? memory.last(null) : null
  if (same === null && mention.kind === 'unknown' && to - mention.from > 3) return null
  return { speaker: { person: same?.person ?? people.identify(sentence, mention), start, end }, to }
}
