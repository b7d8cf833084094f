/** A quotation mark, and whether the letters around it make it open or close. */
export type Mark = { at: number; end: number; family: 'double' | 'single'; lean: Lean }
export type Lean = 'opens' | 'closes' | 'either'

/** The quotation marks of a paragraph in order; apostrophes are none. */
export function marksIn(text: string, from: number, to: number): Mark[] {
  return [...text.slice(from, to).matchAll(markPattern)].flatMap((found) => {
    const mark = markAt(text, { sign: found[0], at: from + found.index, from, to })
    return mark === null ? [] : [mark]
  })
}

const markPattern = /''|["“”„‟«»'‘’‹›]/g
const openingEdge = /[\s([{:،؛,;/–—\-ـ\u200E\u200F\u202A-\u202E\u2066-\u2069“”„‟«"‘‹]/
const closingEdge = /[\s.,:;!?،؛؟…)\]}/–—\-*\u200E\u200F\u202A-\u202E\u2066-\u2069“”»"’›]/
const letter = /[\p{L}\p{N}]/u

type Sign = { sign: string; at: number; from: number; to: number }

function markAt(text: string, { sign, at, from, to }: Sign): Mark | null {
  const end = at + sign.length
  const before = at > from ? text.charAt(at - 1) : ''
  const after = end < to ? text.charAt(end) : ''
  const hangs = after === '' || /[.،,؛;:؟?!]/.test(after)
  const canOpen =
    before === '' || (openingEdge.test(before) && !hangs) || followsJoinedLetter(text, at, from)
  const canClose = after === '' || closingEdge.test(after)
  const isSingle = sign === "'" || sign === '‘' || sign === '’'
  if (isSingle && letter.test(before) && letter.test(after) && !canOpen) return null
  const lean = leanOf(sign, canOpen, canClose)
  const isSaid = lean === 'either' && saysBefore.test(text.slice(Math.max(from, at - 12), at))
  return { at, end, family: isSingle ? 'single' : 'double', lean: isSaid ? 'opens' : lean }
}

/** A mark between two spaces opens after these. */
const saysBefore = /(?::|قائل(?:ا|اً|ة)|مضيف(?:ا|اً|ة)|أضاف|وقال|قوله)\s*$/

function leanOf(sign: string, canOpen: boolean, canClose: boolean): Lean {
  if (canOpen && !canClose) return 'opens'
  if (canClose && !canOpen) return 'closes'
  if (sign === '«' || sign === '„' || sign === '‹') return 'opens'
  if (sign === '»' || sign === '›') return 'closes'
  return 'either'
}

const longestTatweel = 20

/** «و"», «بـ"», «ل"»: the mark opens although a letter stands before it. */
function followsJoinedLetter(text: string, at: number, from: number): boolean {
  let before = at - 1
  const first = Math.max(from, at - longestTatweel)
  while (before > first && text.charAt(before) === 'ـ') before -= 1
  if (before < from || !'وفبلك'.includes(text.charAt(before))) return false
  return before === from || !letter.test(text.charAt(before - 1))
}
