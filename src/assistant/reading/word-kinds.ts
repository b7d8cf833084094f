import { fold } from '../../language/fold.ts'
import {
  asides,
  complementizers,
  prepositions,
  relatives,
  subjectParticles,
  turns,
} from '../words/function-words.ts'
import { givenNames, nameJoints } from '../words/given-names.ts'
import { institutions, sources } from '../words/institutions.ts'
import { masdars } from '../words/masdars.ts'
import { honorifics, offices } from '../words/offices.ts'
import { places } from '../words/places.ts'
import { heardBy } from '../words/quoted-things.ts'
import { timeWords } from '../words/time-words.ts'

export type WordKind =
  | 'complementizer'
  | 'preposition'
  | 'relative'
  | 'aside'
  | 'turn'
  | 'particle'
  | 'time'
  | 'office'
  | 'honorific'
  | 'institution'
  | 'source'
  | 'given'
  | 'joint'
  | 'place'
  | 'masdar'
  | 'heard-by'

/** «على» keeps its last letter: folded it would be the name «علي». */
export const on = 'على'

/** Whether a folded word is of a kind; «و» and «ف» joined to it are looked through. */
export function isOf(kind: WordKind, form: string): boolean {
  if (kind === 'given' && isServant(form)) return true
  const words = tables[kind]
  return words.has(form) || (isJoined(form) && words.has(form.slice(1)))
}

/** The same without looking through a joined letter. */
export function isExactly(kind: WordKind, form: string): boolean {
  return tables[kind].has(form) || (kind === 'given' && isServant(form))
}

/** «عبدالرحمن», «عبدالله» written as one word. */
function isServant(form: string): boolean {
  return form.length > 7 && form.startsWith('عبدال')
}

/** «وقال», «فأكد»: the word may begin with a joined «و» or «ف». */
export function isJoined(form: string): boolean {
  return form.length > 3 && (form.startsWith('و') || form.startsWith('ف'))
}

/** «الرئيس» and «رئيس» are one word; so are «للرئيس» and «بالرئيس» where `bare` is asked of a noun. */
export function withoutArticle(form: string): string {
  return form.length > 4 && form.startsWith('ال') ? form.slice(2) : form
}

export function hasArticle(form: string): boolean {
  return form.length > 3 && form.startsWith('ال')
}

const tables: Record<WordKind, ReadonlySet<string>> = {
  complementizer: folded(complementizers),
  preposition: new Set([...folded(prepositions), on]),
  relative: folded(relatives),
  aside: folded(asides),
  turn: folded(turns),
  particle: folded(subjectParticles),
  time: folded(timeWords),
  office: nouns(offices),
  honorific: folded(honorifics),
  institution: nouns(institutions),
  source: nouns(sources),
  given: folded(givenNames),
  joint: folded(nameJoints),
  place: folded(places),
  masdar: folded(masdars),
  'heard-by': nouns(heardBy),
}

function folded(words: string[]): ReadonlySet<string> {
  return new Set(words.map(fold))
}

/** With and without ال, of a man and of a woman. */
export function nouns(words: string[]): ReadonlySet<string> {
  return new Set(
    words.map(fold).flatMap((word) => {
      const forms = word.endsWith('ه') ? [word] : [word, `${word}ه`]
      return forms.flatMap((form) => [form, `ال${form}`])
    }),
  )
}
