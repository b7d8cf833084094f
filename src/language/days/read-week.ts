import { fold } from '../fold.ts'
import type { Reader } from './passage.ts'
import { whens } from './vocabulary.ts'

/** الأسبوع الماضي: found as time that will have passed, though no one day of it is meant. */
export const readWeek: Reader = ({ words, free }, at) => {
  if (words[at]?.letters !== week) return null
  const next = words[at + 1]
  const steps = next?.gap === '' && next.letters === before ? 2 : 1
  const when = words[at + steps]
  if (when?.gap === '' && next?.gap === '' && whens.has(when.letters)) {
    return [{ first: at, end: at + steps + 1, date: null, warning: null }]
  }
  const isThis = at > free && words[at]?.gap === '' && words[at - 1]?.letters === thisWord
  return isThis ? [{ first: at - 1, end: at + 1, date: null, warning: null }] : null
}

const week = fold('الأسبوع')
const thisWord = fold('هذا')
const before = fold('قبل')
