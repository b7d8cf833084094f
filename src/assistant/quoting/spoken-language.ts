import { fold } from '../../language/fold.ts'
import type { Part } from '../reading/read-paragraphs.ts'
import { languages } from '../words/languages.ts'

const codes = new Map(
  Object.entries(languages).flatMap(([code, names]) =>
    names.map((name) => [fold(name), code] as const),
  ),
)
const farthest = 14

/** The language that a sentence says the words were spoken in: «قائلاً بالإنجليزية», «باللغة الفرنسية». */
export function spokenLanguage(sentence: Part[], at: number): string | null {
  for (let next = at - 1; next >= Math.max(0, at - farthest); next -= 1) {
    if ((sentence[next] as Part).quoted !== null) break
    const code = languageAt(sentence, next)
    if (code !== null) return code
  }
  for (let next = at + 1; next < Math.min(sentence.length, at + 5); next += 1) {
    if ((sentence[next] as Part).quoted !== null) return null
    const code = languageAt(sentence, next)
    if (code !== null) return code
  }
  return null
}

/** «بالإنجليزية», «باللغة الإنجليزية». */
function languageAt(sentence: Part[], at: number): string | null {
  const { form } = sentence[at] as Part
  const joined = form.startsWith('بال') ? codes.get(form.slice(1)) : undefined
  if (joined !== undefined) return joined
  const before = sentence[at - 1]?.form
  return before === 'باللغه' || before === 'بلغته' || before === 'باللهجه'
    ? (codes.get(form) ?? null)
    : null
}
