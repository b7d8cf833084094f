import type { Part } from '../reading/read-paragraphs.ts'
import { sayingForm } from '../reading/saying-forms.ts'
import { hasArticle, isOf, on } from '../reading/word-kinds.ts'
import type { OtherKind } from '../structure.ts'
import { otherKind, type Sign } from './other-kind.ts'
import type { Act, Heard } from './speech.ts'

export type Verdict = { act: Act | null } | { other: OtherKind }

/** Words from this number on are rather said than named. */
const enough = 4
const longEnough = 8
const longestTitle = 12

/** Who quoted words belong to, or what else they are. `isRepeated`: the same words are quoted again. */
export function verdictOn(text: string, heard: Heard, isRepeated: boolean): Verdict {
  const sign = otherKind(heard.sentence, heard.at)
  if (heard.isInName) return { other: 'name' }
  const act = actFor(heard)
  if (act === null || (act.isLate === true && heard.part.words.length < longEnough)) {
    return withoutAct(heard, sign)
  }
  if (isSpoken(heard, act) && !isListener(heard, sign)) return { act }
  if (startsWithThat(heard.part)) return { act }
  if (sign !== null && isStrong(sign, heard, isPredicate(text, heard.part)))
    return { other: sign.kind }
  if (heard.part.words.length >= enough || isCalled(heard, act)) return { act }
  if (isPredicate(text, heard.part)) return { act }
  if (sign !== null || isRepeated || isSubject(heard)) return { other: sign?.kind ?? 'unknown' }
  return isJudgement(text, heard) ? { act } : { other: 'unknown' }
}

/** What is told after the words goes before what is told before them, if it names somebody. */
function actFor({ at, act, after, intro }: Heard): Act | null {
  if (after === null) return act ?? intro
  if (act === null) return after
  if (after.isMeasure === true) {
    const isNearer =
      act.to !== at || act.speaker === null || after.speaker?.person.kind === 'person'
    return { ...after, speaker: isNearer ? (after.speaker ?? act.speaker) : act.speaker }
  }
  // «قال الوزير “…”، بحسب الوكالة»: the agency only passes it on.
  return after.speaker?.person.kind === 'person' && act.speaker?.person.kind !== 'person'
    ? after
    : act
}

function withoutAct({ part, isWholeParagraph }: Heard, sign: Sign | null): Verdict {
  const count = part.words.length
  const isLong = count >= longEnough || (isWholeParagraph && count >= enough)
  return sign === null && isLong ? { act: null } : { other: sign?.kind ?? 'unknown' }
}

/** A title or charge may be long; a noun that stands farther off tells of short names only. */
function isStrong({ kind, isNear, isGiven }: Sign, { part }: Heard, saysMore: boolean): boolean {
  const count = part.words.length
  if (isGiven === true) return count <= longestTitle
  switch (kind) {
    case 'slogan':
    case 'scare':
      return isNear
    case 'title':
      return count <= (isNear ? longestTitle : enough)
    case 'unknown':
      return count <= longestTitle
    case 'name':
      return count < enough && !saysMore
  }
}

/** «قال: “…”», «وأضاف “…”», «“…”، على حد تعبيره»: nothing stands between the words and the saying. */
function isSpoken({ sentence, at, part, after, intro }: Heard, act: Act): boolean {
  if (intro !== null && at === 0) return true
  if (act === after || after?.isMeasure === true) return after?.isMeasure === true
  if (/:/.test(part.before)) return act.to === at || part.words.length > 1
  if (act.to !== at || act.form === null) return false
  return part.words.length > 2 || act.form.bears !== 'verb' || sentence[at + 1] === undefined
}

/** «أفاد مراسل “…” أن»: the name of the paper, though it follows the verb and its subject. */
function isListener({ part }: Heard, sign: Sign | null): boolean {
  return (
    sign !== null &&
    sign.isNear &&
    sign.kind === 'name' &&
    part.words.length < enough &&
    !/:/.test(part.before)
  )
}

/** “أن …”, “إنه …”: reported speech taken into the marks whole. */
function startsWithThat({ words }: Part): boolean {
  return words.length >= enough && isOf('complementizer', words[0]?.form ?? '')
}

/** «ما أسماه “…”», «وصفه بـ“…”», «واصفاً إياها بأنها “…”». */
function isCalled({ sentence, at }: Heard, act: Act): boolean {
  const last = (sentence[at - 1] as Part | undefined)?.form ?? ''
  const isJoined = last === on || /^(ب|بان|بانه|بانها|بانهم)$/.test(last)
  if (act.form?.calls === true && isJoined) return true
  for (let next = at - 1; next >= Math.max(0, at - 3); next -= 1) {
    const { quoted, form } = sentence[next] as Part
    if (quoted !== null) return false
    if (sayingForm(form)?.calls === true)
      return sentence[next - 1]?.form.endsWith('ما') === true || isJoined
  }
  return false
}

/** «أن “النهضة” ترفض»: a few words after أن with a sentence of their own are a name. */
function isSubject({ sentence, at, part }: Heard): boolean {
  const before = sentence[at - 1]
  const next = sentence[at + 1]
  if (before === undefined || next === undefined) return false
  return /^(ان|وان|بان|لان)$/.test(before.form) && part.words.length < 3 && next.before === ' '
}

const predicates = new Set('غير لا لن لم ليس ليست قد سوف كان كانت يجب هي هو ان ما'.split(' '))

/** «الحركة “غير منزعجة”», «أحرز “تقدماً كبيراً”»: it says something and does not name a thing; no name takes tanween. */
function isPredicate(text: string, { words, start, end }: Part): boolean {
  return predicates.has(words[0]?.form ?? '') || /[\u064B-\u064D]/.test(text.slice(start, end))
}

const copulas = new Set(
  'يكون تكون سيكون ستكون كان كانت كانوا يعد تعد هناك ليس ليست غير باتت بات انه انها بانه بانها انهم بانهم'.split(
    ' ',
  ),
)

/** A few words that judge: after "is", or more than one with no name before them; one alone if it is no name. */
function isJudgement(text: string, { sentence, at, part }: Heard): boolean {
  const before = sentence[at - 1]
  const previous = before === undefined || before.quoted !== null ? '' : before.form
  if (copulas.has(previous)) return true
  if (part.words.length === 1)
    return isVerbalNoun(part.words[0]?.form ?? '') && properPrepositions.has(previous)
  return looksArabic(text, part) && !(hasArticle(part.words[0]?.form ?? '') && hasArticle(previous))
}

const properPrepositions = new Set(['في', 'من', 'الي', 'عن', 'مع', on, 'ب', 'ل', 'نحو', 'دون'])

/** تفاهم، تقدم، تصعيد، انفراج، اختراق، استفزاز: the patterns of verbal nouns, which name no thing. */
function isVerbalNoun(form: string): boolean {
  return /^(ت.ا..|ت...|ت..ي.|ان..ا.|ا.ت.ا.|ات.ا.|است..ا.|م.ا..ه)$/.test(form)
}

/** Endings and particles that a foreign name written in Arabic letters has none of: بلاك هوك. */
function looksArabic(text: string, { words }: Part): boolean {
  return words.some(({ form, end }) => {
    if (text.charAt(end - 1) === 'ة' || /^ال..|^و...|..(ات|ين|ون|ها|هم)$/.test(form)) return true
    return isOf('preposition', form) || isOf('masdar', form) || isVerbalNoun(form)
  })
}
