import { readMention, type Mention } from '../people/read-mention.ts'
import type { Part } from '../reading/read-paragraphs.ts'
import { sayingForm, type SayingForm } from '../reading/saying-forms.ts'
import { hasArticle, isExactly, isOf } from '../reading/word-kinds.ts'
import { isSaying } from './is-saying.ts'
import { knownPart } from './known-part.ts'
import type { Listening } from './listening.ts'
import { isSameSource } from './memory.ts'
import type { Act, Speaker } from './speech.ts'
import { antecedentBefore, subjectBefore } from './topic.ts'

/** The act of saying that a word begins, with who speaks; null where it begins none. */
export function actAt(listening: Listening, at: number): Act | null {
  const { sentence, people, matrix, topic, memory } = listening
  const part = sentence[at] as Part
  const form = sayingForm(part.form)
  if (form === null || !isSaying(sentence, at, form, people)) return null
  const act: Act = { start: part.start, end: part.end, form, at, to: at + 1, speaker: null }
  if (form.bears !== 'verb') {
    const bearer = matrix?.speaker ?? listening.act?.speaker ?? topic
    const fits = bearer !== null && memory.fits(bearer.person, form)
    return { ...act, speaker: fits ? bearer : memory.last(form) }
  }
  const mention = subjectAfter(listening, at, form)
  if (mention === null) return { ...act, speaker: silentSubject(listening, at, form) }
  const speaker = speakerOf(listening, mention)
  if (form.verb !== 'نقل') memory.agrees(speaker.person, form)
  return { ...act, to: mention.to, speaker }
}

export function speakerOf({ sentence, people, memory }: Listening, mention: Mention): Speaker {
  const { start, end } = mention
  const same = isSameSource(sentence, mention) ? memory.last(null) : null
  return { person: same?.person ?? people.identify(sentence, mention), start, end }
}

/** «قال … فلان»; «نقلت الوكالة عن فلان». */
function subjectAfter(listening: Listening, at: number, form: SayingForm): Mention | null {
  const { sentence } = listening
  if (form.verb === 'نقل') {
    const from = placeOf(sentence, at, 'عن')
    return from < 0 ? null : readMention(sentence, from + 1)
  }
  // A verb before its subject is in the singular.
  if (form.gender === 'they') return null
  const from = pastAdverbials(sentence, at + 1)
  const quoted = quotedSubject(sentence, from)
  if (quoted !== null) return quoted
  const mention = readMention(sentence, from)
  if (mention === null) return null
  const known = knownPart(listening, mention)
  if (known !== null) return known
  const subject = blames.has(form.verb) ? beforeObject(sentence, mention) : mention
  return isCredible(listening, subject, form) ? subject : null
}

/** Verbs with somebody as their object: «اتهم لافروف الغرب». */
const blames = new Set('اتهم هاجم انتقد دعا طالب ناشد خاطب وصف نعت حمل'.split(' '))

/** Of words no table knows the first is who speaks, if the next has ال. */
function beforeObject(sentence: Part[], mention: Mention): Mention {
  const first = sentence[mention.from] as Part
  const second = sentence[mention.from + 1]
  const isOne = mention.kind !== 'unknown' || mention.to - mention.from < 2
  if (isOne || hasArticle(first.form) || !hasArticle(second?.form ?? '')) return mention
  return { ...mention, to: mention.from + 1, end: first.end }
}

function placeOf(sentence: Part[], at: number, form: string): number {
  for (let next = at + 1; next < Math.min(sentence.length, at + 8); next += 1) {
    if (sentence[next]?.form === form) return next
  }
  return -1
}

/** «تتوقع “فيتش” أن»: quoted words before أن are who speaks. */
function quotedSubject(sentence: Part[], at: number): Mention | null {
  const part = sentence[at]
  if (part === undefined || part.quoted === null || part.words.length > 3) return null
  const next = sentence[at + 1]
  if (next === undefined || next.before !== ' ' || !isOf('complementizer', next.form)) return null
  const { open, close } = part.quoted
  return {
    from: at,
    to: at + 1,
    start: open,
    end: close,
    kind: 'institution',
    nameFrom: at,
    nameTo: at + 1,
  }
}

const adverbs = new Set(
  'ايضا كذلك بدوره بدورها مجددا بالمناسبه بالمقابل صراحه لاحقا سابقا موخرا'.split(' '),
)

/** «اليوم الاثنين»، «أيضا»: they may stand between a verb and its subject. */
function pastAdverbials(sentence: Part[], at: number): number {
  let next = at
  while (next < sentence.length && next - at < 8) {
    const { form, quoted } = sentence[next] as Part
    if (quoted !== null) break
    if (!isExactly('time', form) && !/^\d+$/.test(form) && !adverbs.has(form)) break
    next += 1
  }
  return next
}

/** Words that no table knows are a name only where the sentence goes on as after a name. */
function isCredible({ sentence, people }: Listening, mention: Mention, form: SayingForm): boolean {
  if (mention.kind !== 'unknown') return true
  if (people.named((sentence[mention.to - 1] as Part).form) !== null) return true
  const next = sentence[mention.to]
  if (next === undefined) return form.isBare
  const length = mention.to - mention.from
  // «اقترح تمويلاً»: an object takes the alef.
  if (!form.isBare && /...ا$/.test((sentence[mention.from] as Part).form)) return false
  if (form.isBare) return length <= 6
  // «وصفه دبلوماسيون»: only a subject ends so.
  if (/...ون$/.test((sentence[mention.from] as Part).form)) return length <= 3
  if (length > 3) return false
  return next.quoted !== null || /[:،,]/.test(next.before) || isOf('complementizer', next.form)
}

/** «قالت» alone: who the sentence is about, else who spoke last. */
function silentSubject(listening: Listening, at: number, form: SayingForm): Speaker | null {
  const { sentence, memory, matrix, topic } = listening
  if (isPassive(sentence, at, form)) return null
  const near = form.hasObject
    ? null
    : (subjectBefore(listening, at) ?? antecedentBefore(listening, at))
  const known = [near, matrix?.speaker ?? null, topic]
  for (const speaker of known) {
    if (speaker !== null && memory.fits(speaker.person, form)) return speaker
  }
  return memory.last(form)
}

/** «وُصفت بأنها», «سُمي بـ»: nobody is said to have said it. */
function isPassive(sentence: Part[], at: number, form: SayingForm): boolean {
  if (!form.calls || form.hasObject) return false
  const next = sentence[at + 1]
  return next === undefined || next.quoted !== null || /^(ب|بان|بانها|بانه|بانهم)$/.test(next.form)
}
