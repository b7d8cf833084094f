import { fold } from '../../language/fold.ts'
import type { Part } from '../reading/read-paragraphs.ts'
import { sayingForm } from '../reading/saying-forms.ts'
import { isOf, nouns, on } from '../reading/word-kinds.ts'
import { letterNames } from '../words/letter-names.ts'
import {
  bodies,
  chargeHeads,
  charges,
  events,
  heardBy,
  names,
  naming,
  places,
  scarePassives,
  slogans,
  titles,
} from '../words/quoted-things.ts'
import type { OtherKind } from '../structure.ts'

/** What quoted words are when they are nobody's statement, and how near the word stands that tells it. */
export type Sign = { kind: OtherKind; isNear: boolean; isGiven?: boolean }

/** By the words before them («تحت شعار», «فيلم», «ما سُمي بـ») or by what they are; null by nothing. */
export function otherKind(sentence: Part[], at: number): Sign | null {
  const before = wordBefore(sentence, at)
  return (
    (before === null ? null : scareSign(sentence, before)) ??
    chargeSign(sentence, at) ??
    joinedSign(sentence, at) ??
    (before === null ? null : nounSign(sentence, at, before)) ??
    ownSign(sentence[at] as Part)
  )
}

/** The last word before the mark, past a joined «بـ» and after another quoted name: «“أ” و“ب”». */
function wordBefore(sentence: Part[], at: number): number | null {
  for (let before = at - 1; before >= 0 && at - before < 8; before -= 1) {
    const part = sentence[before] as Part
    if (part.quoted === null && !/^(و|ب|ل|او|ف|ك)$/.test(part.form)) return before
    if (part.quoted !== null && /[.:؛؟!()]/.test((sentence[before + 1] as Part).before)) return null
  }
  return null
}

const passives = new Set(scarePassives.map(fold))

/** «ما يسمى بـ», «ما بات يعرف بـ», «ما وُصف بـ»; «يوصف بـ». */
function scareSign(sentence: Part[], before: number): Sign | null {
  for (let at = before; at > Math.max(-1, before - 4); at -= 1) {
    const { form } = sentence[at] as Part
    if (form.startsWith('ما') && passives.has(form.slice(2))) return { kind: 'scare', isNear: true }
    if (!passives.has(form) && form !== 'وصف' && form !== 'وصفت') continue
    const isPassive = /^(ما|بما|مما|عما|لما|فيما)$/.test(sentence[at - 1]?.form ?? '')
    if (isPassive || /^(يوصف|توصف|يقال|ويوصف)$/.test(form)) return { kind: 'scare', isNear: true }
  }
  return null
}

/** «من أجل “الانتماء إلى …”», «تهمة الانضمام إلى “…”»: what somebody is charged with. */
function chargeSign(sentence: Part[], at: number): Sign | null {
  const first = (sentence[at] as Part).words[0]?.form ?? ''
  const before = sentence[at - 1]?.form
  const isCharge = chargeWords.has(first) && (before === 'اجل' || before === 'بتهمه')
  return isCharge ? { kind: 'unknown', isNear: true } : null
}

const tables = {
  slogan: nouns(slogans),
  title: nouns(titles),
  unknown: nouns(charges),
  naming: nouns(naming),
  name: nouns([...names, ...heardBy]),
} as const
const kinds = ['slogan', 'title', 'unknown', 'naming', 'name'] as const
const listeners = nouns(heardBy)
const farthest = 5

/** The nearest telling noun, past adjectives and nouns that belong to it, but past no verb or sign. */
function nounSign(sentence: Part[], at: number, before: number): Sign | null {
  if ((sentence[before] as Part).form === 'حول') return aboutSign(sentence, before)
  // «يقوم الموقع بـ“…”»: joined to the verb, not to the noun.
  const isLinked = /^(ب|ل|ف|ك)$/.test((sentence[at - 1] as Part).form)
  for (let next = before; next >= 0 && before - next < farthest; next -= 1) {
    const part = sentence[next] as Part
    if (part.quoted !== null || isOf('complementizer', part.form)) return null
    const kind = kinds.find((one) => holds(tables[one], part.form))
    if (kind === 'naming') return { kind: 'name', isNear: true, isGiven: true }
    if (kind !== undefined && (!isLinked || kind !== 'name')) {
      return { kind, isNear: next === before }
    }
    if (sayingForm(part.form)?.isSure === true) return null
    if (next < before && /[،,:؛]/.test((sentence[next + 1] as Part).before)) return null
  }
  return null
}

const farFromAbout = 10

/** «ندوة عقدت اليوم بالعاصمة، حول “…”»: the title, however far the noun; other words about something are said. */
function aboutSign(sentence: Part[], about: number): Sign | null {
  for (let next = about - 1; next >= Math.max(0, about - farFromAbout); next -= 1) {
    const { form, quoted } = sentence[next] as Part
    if (quoted !== null || isOf('complementizer', form)) return null
    if (holds(tables.title, form)) return { kind: 'title', isNear: true }
  }
  return null
}

function holds(words: ReadonlySet<string>, form: string): boolean {
  if (words.has(form)) return true
  if (!/^[وبلفك]/.test(form) || form.length < 4) return false
  const rest = form.slice(1)
  return words.has(rest) || (form.startsWith('لل') && words.has(`ا${rest}`))
}

/** «تصريح لـ“…”», «ضيف على “…”»: the name of a paper or programme. */
function joinedSign(sentence: Part[], at: number): Sign | null {
  const link = sentence[at - 1]
  if (link === undefined || !/^(ل|ب|في|مع|عبر)$/.test(link.form.replace(on, 'في'))) return null
  for (let next = at - 2; next >= Math.max(0, at - 2 - farthest); next -= 1) {
    if (holds(listeners, (sentence[next] as Part).form)) return { kind: 'name', isNear: true }
  }
  return null
}

const letters = new Set(letterNames.map(fold))
const eventHeads = nouns(events)
const placeHeads = new Set(places.map(fold))
const bodyHeads = new Set(bodies.map(fold))
const chargeWords = new Set(chargeHeads.map(fold))

/** Latin words, a station's letters, a meeting or a valley tell by themselves. */
function ownSign({ words }: Part): Sign | null {
  const forms = words.map(({ form }) => form)
  const first = forms[0] ?? ''
  if (forms.every((form) => /^[\p{Script=Latin}\d]+$/u.test(form)))
    return { kind: 'name', isNear: true }
  const isStation = forms.length < 5 && letters.has(forms.at(-1) ?? '')
  if (isStation) return { kind: 'name', isNear: true }
  if (eventHeads.has(first) && forms.length < 12) return { kind: 'title', isNear: false }
  const isName = (placeHeads.has(first) || bodyHeads.has(first)) && forms.length < 4
  return isName ? { kind: 'name', isNear: false } : null
}
