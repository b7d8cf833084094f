import { fold } from '../fold.ts'
import type { Word } from './words.ts'

/** What words need to be a day: nothing, a word like يوم or مساء before them, or their weekday after them. */
export type Standing = 'alone' | 'led' | 'named'

export interface RelativeWords {
  phrase: string[]
  offset: number
  standing: Standing
}

const rows: [words: string, offset: number, standing: Standing][] = [
  ['اليوم', 0, 'alone'],
  ['هذا اليوم', 0, 'led'],
  ['يومه', 0, 'named'],
  ['الليلة', 0, 'alone'],
  ['هذه الليلة', 0, 'alone'],
  ['أمس', -1, 'alone'],
  ['الأمس', -1, 'led'],
  ['البارحة', -1, 'alone'],
  ['الليلة البارحة', -1, 'alone'],
  ['الليلة الماضية', -1, 'alone'],
  ['الليلة الفارطة', -1, 'alone'],
  ['الليلة المنقضية', -1, 'alone'],
  ['الليلة المنصرمة', -1, 'alone'],
  ['الليلة الفائتة', -1, 'alone'],
  ['أول أمس', -2, 'alone'],
  ['أول الأمس', -2, 'alone'],
  ['أول من أمس', -2, 'alone'],
  ['أول من الأمس', -2, 'alone'],
  ['أولأمس', -2, 'alone'],
  ['أمس الأول', -2, 'alone'],
  ['الأمس الأول', -2, 'alone'],
  ['قبل أمس', -2, 'alone'],
  ['أول البارحة', -2, 'alone'],
  ['البارحة الأولى', -2, 'alone'],
  ['الليلة قبل الماضية', -2, 'alone'],
  ['الليلة ما قبل الماضية', -2, 'alone'],
  ['غدا', 1, 'alone'],
  ['غد', 1, 'led'],
  ['الغد', 1, 'led'],
  ['بعد غد', 2, 'alone'],
  ['بعد الغد', 2, 'alone'],
  ['بعد يوم غد', 2, 'alone'],
]

const byFirstWord = new Map<string, RelativeWords[]>()
for (const [words, offset, standing] of rows) {
  const phrase = words.split(' ').map(fold)
  const first = phrase[0] as string
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { phrase, offset, standing }])
}
// The longest first: of "the day before yesterday" nobody reads "yesterday".
for (const family of byFirstWord.values()) family.sort((a, b) => b.phrase.length - a.phrase.length)

/** The words for a day seen from today that begin at this word. */
export function relativeWordsAt(words: Word[], at: number): RelativeWords | null {
  const family = byFirstWord.get(words[at]?.letters ?? '') ?? []
  const found = family.find(
    ({ phrase }) =>
      phrase.every((word, step) => isNext(words, at, step, word)) &&
      !isFirstOfMonth(words, at + phrase.length - 1),
  )
  return found ?? null
}

/** أمس الأول من ماي: the date has the word, not the day before yesterday. */
function isFirstOfMonth(words: Word[], at: number): boolean {
  return (
    words[at]?.letters === theFirst && words[at + 1]?.gap === '' && words[at + 1]?.letters === of
  )
}

const theFirst = fold('الأول')
const of = fold('من')

function isNext(words: Word[], at: number, step: number, letters: string): boolean {
  const word = words[at + step]
  if (word?.letters !== letters) return false
  return step === 0 || (word.gap === '' && word.prefix === '')
}
