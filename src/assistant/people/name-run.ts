import type { Part } from '../reading/read-paragraphs.ts'
import { sayingForm } from '../reading/saying-forms.ts'
import { hasArticle, isExactly, isJoined, isOf, withoutArticle } from '../reading/word-kinds.ts'

const longestName = 6
/** Words past the first that a name usually has; joints such as «بن» ask for one more. */
const usualName = 2

/**
 * Where the person's own name begins among the parts of a mention; -1 where there is none. A known
 * first name begins it; else it is what no table knows after the office: «المدرب الإيطالي كارلو».
 */
export function nameStart(parts: Part[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (at > from && isTitleBeforeName(parts, at)) return at + 1
    if (!isGivenAt(parts, at)) continue
    // «مستشفى فرحات حشاد», «قضية لطفي نقض»: named after somebody.
    const before = at > from ? (parts[at - 1] as Part).form : ''
    if (isOf('institution', before) && !hasArticle(before) && at - 1 > from) continue
    return at
  }
  const head = (parts[from] as Part).form
  if (isExactly('honorific', head) && from + 1 < to && namelike(parts, from + 1)) return from + 1
  return isOf('office', head) ? unknownTail(parts, from, to) : -1
}

/** «وزير الخارجية الشيخ صباح»: after it any word is a name. */
function isTitleBeforeName(parts: Part[], at: number): boolean {
  const next = parts[at + 1]
  if (!isExactly('honorific', (parts[at] as Part).form) || next === undefined) return false
  return (
    next.before === ' ' &&
    next.quoted === null &&
    !hasArticle(next.form) &&
    !isOf('preposition', next.form) &&
    !isOf('complementizer', next.form)
  )
}

function isGivenAt(parts: Part[], at: number): boolean {
  const { form } = parts[at] as Part
  if (isExactly('given', form)) return true
  // «عبد الوهاب», «بن حلى», «أبو مازن»
  return (
    isExactly('joint', form) && form.length > 1 && at + 1 < parts.length && namelike(parts, at + 1)
  )
}

function unknownTail(parts: Part[], from: number, last: number): number {
  // «المرسى الجديد سعاد الملاحي»: a family name with ال, after a word without it.
  const hasFamily = last - from > 3 && endsWithFamily(parts, last)
  const to = hasFamily ? last - 1 : last
  let at = to
  while (at > from + 1 && isUnknown(parts[at - 1] as Part) && to - at < longestName) at -= 1
  const length = last - at
  if (to === at || (hasFamily && !hasArticle((parts[at - 1] as Part).form))) return -1
  // «رئيس قسم», «والي سوسة»: the first noun after an office without ال belongs to it.
  const head = (parts[from] as Part).form
  if (at === from + 1 && !hasArticle(head)) {
    if (length < 3) return -1
    at += 1
  }
  if (length > 1) return at
  return hasArticle((parts[at - 1] as Part).form) && !/^[بلك]/.test((parts[at] as Part).form)
    ? at
    : -1
}

function endsWithFamily(parts: Part[], last: number): boolean {
  const { form } = parts[last - 1] as Part
  const isNoun = isOf('office', form) || isOf('institution', form)
  return hasArticle(form) && !isNoun && isUnknown(parts[last - 2] as Part)
}

/** Neither a known noun nor an adjective with ال, except as the last word: «عادل الشليوي». */
function isUnknown({ form, quoted }: Part): boolean {
  if (quoted !== null || form.length < 3 || /^[وبلفك]?ال|^لل|..ا$|ه$/.test(form)) return false
  return !(
    ['office', 'institution', 'source', 'place', 'masdar', 'time', 'preposition'] as const
  ).some((kind) => isOf(kind, form))
}

/** Where the name that begins here ends. */
export function nameRunEnd(parts: Part[], from: number): number {
  let to = from + 1
  let isFull = false
  while (to < parts.length && to - from < longestName && !isFull && namelike(parts, to)) {
    isFull =
      closesName(parts, from, to) ||
      (to - from >= usualName && !isExactly('joint', (parts[to] as Part).form))
    to += 1
  }
  return to
}

/** A family name with ال is the last word, unless it belongs to a word before it: نور الدين، عبد الله. */
function closesName(parts: Part[], from: number, at: number): boolean {
  const { form } = parts[at] as Part
  if (!hasArticle(form) || at === from) return false
  return (
    !isOf('joint', (parts[at - 1] as Part).form) &&
    !form.endsWith('دين') &&
    !isExactly('given', form)
  )
}

/** «وقال», «والوزير», «وحزب»; «ويليامز» and «وهبي» begin with the letter themselves. */
export function joinsAnother(form: string): boolean {
  if (!form.startsWith('و') || !isJoined(form) || isExactly('given', form)) return false
  const rest = form.slice(1)
  if (/..(ها|هم|ه)$/.test(rest)) return true
  const kinds = [
    'given',
    'office',
    'institution',
    'source',
    'masdar',
    'preposition',
    'time',
    'honorific',
  ] as const
  return (
    hasArticle(rest) || sayingForm(rest) !== null || kinds.some((kind) => isExactly(kind, rest))
  )
}

/** Trades that are also family names. */
const familyNames = new Set(
  'الشاهد القاضي الحكيم الطبيب الشيخ السيد الحاج التاجر الراكب العالم'.split(' '),
)

function namelike(parts: Part[], at: number): boolean {
  const part = parts[at] as Part
  const { form, before, quoted } = part
  if (quoted !== null || (before !== ' ' && before !== '' && before !== '-')) return false
  if (isExactly('given', form) || isExactly('joint', form)) return true
  if (/\d/.test(form) || form.length < 2) return false
  for (const kind of ['complementizer', 'preposition', 'relative', 'time', 'turn'] as const) {
    if (isOf(kind, form)) return false
  }
  if (!familyNames.has(form) || !isExactly('given', (parts[at - 1] as Part).form)) {
    if (isOf('office', form) || isOf('institution', form) || isOf('source', form)) return false
    if (isOf('masdar', withoutArticle(form))) return false
  }
  if (joinsAnother(form) || /^(لل|بال|وال|لمراسل|لوكال|لموفد|لقنا|لصحيف|لجريد)/.test(form))
    return false
  return sayingForm(form) === null
}
