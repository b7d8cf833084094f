import type { People } from '../people/people-in-text.ts'
import { readMention } from '../people/read-mention.ts'
import type { Part } from '../reading/read-paragraphs.ts'
import { sayingForm, type SayingForm } from '../reading/saying-forms.ts'
import { hasArticle, isExactly, isOf, on } from '../reading/word-kinds.ts'

const near = 6
const farther = 20

/** Whether a word that may be a verb of saying is one here: «وبيّن أن», but not «بين البلدين». */
export function isSaying(sentence: Part[], at: number, form: SayingForm, people: People): boolean {
  if (form.bears === 'noun') return true
  if (form.bears === 'participle') return isParticiple(sentence, at)
  if (form.verb === 'نقل') return tellsFrom(sentence, at)
  const before = sentence[at - 1]?.form ?? ''
  // «يُنتظر أن يعلن»: it has not been said.
  if (/^(و|ف)?[يت]/.test((sentence[at] as Part).form) && before === 'ان') return false
  if (form.isSure) return true
  if (form.hasObject) return before === 'ما' || form.calls
  if (!form.isJoined && (isNounAfter(before) || isPreposition(sentence, at))) return false
  return showsSpeech(sentence, at, form, people)
}

/** «مؤكداً», «قائلا»; «المؤكد» and «غير مؤكد» are adjectives. */
function isParticiple(sentence: Part[], at: number): boolean {
  const { form, before } = sentence[at] as Part
  const next = sentence[at + 1]
  if (form.endsWith('ا')) return true
  if (next === undefined) return false
  if (next.quoted !== null || isOf('complementizer', next.form)) return true
  return (
    /[،,]/.test(before) &&
    (next.form === on || /^(الي|عن|في|من|[بل].+|ضروره|اهميه)$/.test(next.form))
  )
}

/** «نقلت الوكالة عن فلان»; «نقلت عنه» names nobody new. */
function tellsFrom(sentence: Part[], at: number): boolean {
  return sentence.slice(at + 1, at + near).some(({ form }) => form === 'عن')
}

const verbal = new Set(
  'قد وقد فقد لقد كما ما لم فيما حيث ثم بينما هو هي وهو وهي انه انها الذي التي'.split(' '),
)

/** After a preposition a form like «كتب» is a noun. */
function isNounAfter(before: string): boolean {
  return (isExactly('preposition', before) || before === on) && !verbal.has(before)
}

/** «عقب القمة», «عبر البحر», «بين البلدين»: inside a sentence these are prepositions. */
function isPreposition(sentence: Part[], at: number): boolean {
  const { form } = sentence[at] as Part
  return at > 0 && isExactly('preposition', form) && !verbal.has((sentence[at - 1] as Part).form)
}

/** «تحدث … قائلاً» */
function bearsSpeech(form: string): boolean {
  const saying = sayingForm(form)
  return saying !== null && saying.bears !== 'verb' && saying.verb === 'قال'
}

/** Signs of speech beside a verb that may be another word: أن, a colon, marks, a name. */
function showsSpeech(sentence: Part[], at: number, form: SayingForm, people: People): boolean {
  const mention = readMention(sentence, at + 1)
  const from = mention === null ? at + 1 : mention.to
  const reach = form.calls ? farther : near
  if (sentence[at + 1]?.form === 'عن' || (mention !== null && sentence[from]?.form === 'عن'))
    return true
  for (let next = at + 1; next < Math.min(sentence.length, from + reach); next += 1) {
    const part = sentence[next] as Part
    if (/:/.test(part.before) || isOf('complementizer', part.form)) return true
    if (part.quoted !== null) {
      const last = (sentence[next - 1] as Part).form
      if (next === from || isExactly('preposition', last) || last === on || last === 'ب')
        return true
    } else if (bearsSpeech(part.form)) return true
    if (/[،,]/.test(part.before) && next > from + 1) break
  }
  if (mention === null) return false
  if (mention.kind === 'person') return true
  const first = sentence[at + 1] as Part
  const isClear = hasArticle(first.form) || at === 0 || form.isJoined || form.gender === 'she'
  if (isClear && mention.kind !== 'unknown') return true
  return people.named((sentence[mention.to - 1] as Part).form) !== null
}
