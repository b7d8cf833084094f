import { isExactly, isOf, withoutArticle } from '../reading/word-kinds.ts'
import type { Part } from '../reading/read-paragraphs.ts'
import { endsMention, isHeardBy, isTitled, plainEnd } from './mention-words.ts'
import { nameBeyond } from './name-beyond.ts'
import { nameRunEnd, nameStart } from './name-run.ts'

/** Somebody or something named at one place: «رئيس الوزراء منصور الرملي», «وزارة العدل», «المصدر نفسه». */
export type Mention = {
  /** Parts of the sentence, the end not included. */
  from: number
  to: number
  start: number
  end: number
  kind: 'person' | 'office' | 'institution' | 'source' | 'unknown'
  /** Parts that are the person's own name; equal where there is none. */
  nameFrom: number
  nameTo: number
}

/** The mention that begins at a part of a sentence, or null where none can begin. */
export function readMention(parts: Part[], at: number): Mention | null {
  if (!canBegin(parts, at)) return null
  const head = isDemonstrative(parts, at) ? at + 1 : at
  const { form } = parts[head] as Part
  let to = plainEnd(parts, head)
  let name = nameStart(parts, head, to)
  let nameTo = name < 0 ? -1 : nameRunEnd(parts, name)
  if (name < 0 && isTitled(form)) {
    const further = nameBeyond(parts, head, to)
    if (further !== null) {
      name = further.from
      nameTo = further.to
    }
  }
  if (name >= 0) to = nameTo
  else if (kindOf(form) === 'unknown') to = beforeKnownNoun(parts, head, to)
  return {
    from: at,
    to,
    start: (parts[at] as Part).start + joinedLetters((parts[at] as Part).form),
    end: endOf(parts[to - 1] as Part),
    kind: name < 0 ? kindOf(form) : 'person',
    nameFrom: name < 0 ? at : name,
    nameTo: name < 0 ? at : nameTo,
  }
}

/** «غراهام أشتون مفوض الشرطة»: words no table knows end before a trade. */
function beforeKnownNoun(parts: Part[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const { form, quoted } = parts[at] as Part
    if (quoted === null && kindOf(form) !== 'unknown' && !isOf('place', form)) return at
  }
  return to
}

/** «ورئيس الحكومة»: the joined letter is no part of the name; «وليد» has none. */
function joinedLetters(form: string): number {
  if (!form.startsWith('و') || isExactly('given', form)) return 0
  return kindOf(form) !== 'unknown' && kindOf(form.slice(1)) !== 'unknown' ? 1 : 0
}

function endOf(part: Part): number {
  return part.quoted === null ? part.end : part.quoted.close
}

function kindOf(form: string): Mention['kind'] {
  if (isOf('source', form)) return 'source'
  if (isTitled(form)) return 'office'
  return isOf('institution', form) || isOf('place', form) ? 'institution' : 'unknown'
}

/** «هذا القانون», «نفس المصدر», «ذات المصدر». */
function isDemonstrative(parts: Part[], at: number): boolean {
  const next = parts[at + 1]
  if (next === undefined || next.before !== ' ' || next.quoted !== null) return false
  return demonstratives.has((parts[at] as Part).form) && kindOf(next.form) !== 'unknown'
}

const demonstratives = new Set('هذا هذه ذلك تلك نفس ذات احد احدي'.split(' '))

/** No mention begins with a particle, a preposition, a time, a number, a verb, or what was done. */
function canBegin(parts: Part[], at: number): boolean {
  const part = parts[at]
  if (part === undefined || part.quoted !== null || part.form.length < 2) return false
  const { form } = part
  if (/\d/.test(form)) return false
  if (isOf('given', form) || isDemonstrative(parts, at)) return true
  if (endsMention(part)) return false
  if (kindOf(form) === 'unknown' && isOf('masdar', withoutArticle(form))) return false
  return !isHeardBy(form)
}
