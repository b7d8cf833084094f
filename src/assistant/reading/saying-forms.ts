import { fold } from '../../language/fold.ts'
import { callingVerbs, sayingNouns, sayingVerbs, type SayingVerb } from '../words/saying-verbs.ts'
import { isJoined } from './word-kinds.ts'

/** How a word says that somebody speaks. */
export type SayingForm = {
  /** The past tense, folded: what kind of saying it is. */
  verb: string
  /** A participle («قائلاً») or noun («قوله») speaks for a verb or name before it. */
  bears: 'verb' | 'participle' | 'noun'
  gender: 'he' | 'she' | 'they'
  isSure: boolean
  /** A noun after it is who speaks, not what is said. */
  isBare: boolean
  /** Somebody calls something by these words: «وصفه بـ». */
  calls: boolean
  /** «قاله», «وصفها»: what was said comes before, or in the verb. */
  hasObject: boolean
  isJoined: boolean
}

export function sayingForm(form: string): SayingForm | null {
  const found = forms.get(form)
  if (found !== undefined) return found
  if (!isJoined(form)) return null
  const rest = forms.get(form.slice(1))
  return rest === undefined ? null : { ...rest, isJoined: true }
}

/** With «ه» they are other words: بينها، عقبه، دونها. */
const noObject = new Set([
  'بين',
  'عقب',
  'دون',
  'زاد',
  'ختم',
  'امر',
  'امل',
  'طلب',
  'عبر',
  'خلص',
  'وعد',
  'شبه',
  'ثمن',
  'نقل',
])

const calling = new Set(callingVerbs.map(fold))
const forms = new Map<string, SayingForm>()
for (const verb of sayingVerbs) addForms(verb)
for (const noun of sayingNouns) {
  const gender = noun.endsWith('ها') ? 'she' : noun.endsWith('له') ? 'he' : 'they'
  add(fold(noun), { verb: 'قال', bears: 'noun', gender, isSure: true, isBare: false })
}

function addForms({ past, present, participle, unsure, bare }: SayingVerb): void {
  const verb = fold(past)
  const isSure = unsure !== true
  const one = { verb, isSure, isBare: bare === true }
  // قال قالت قالوا قالا قالتا; نفى نفت نفوا
  const stem = verb.endsWith('ي') || verb.endsWith('ا') ? verb.slice(0, -1) : verb
  add(verb, { ...one, bears: 'verb', gender: 'he' })
  add(`${stem}ت`, { ...one, bears: 'verb', gender: 'she' })
  add(`${stem}وا`, { ...one, bears: 'verb', gender: 'they' })
  if (isSure) add(`${verb}ا`, { ...one, bears: 'verb', gender: 'they' })
  add(`${stem}تا`, { ...one, bears: 'verb', gender: 'she' })
  if (verb.length < 3 || noObject.has(verb)) {
    if (present !== undefined) addPresent(fold(present), one)
    if (participle !== undefined) addParticiple(fold(participle), one)
    return
  }
  const joined = verb.endsWith('ي') ? `${stem}ا` : verb
  for (const object of ['ه', 'ها', 'هم']) {
    add(joined + object, { ...one, bears: 'verb', gender: 'he', hasObject: true })
    add(`${stem}ت${object}`, { ...one, bears: 'verb', gender: 'she', hasObject: true })
    add(`${stem}و${object}`, { ...one, bears: 'verb', gender: 'they', hasObject: true })
  }
  if (present !== undefined) addPresent(fold(present), one)
  if (participle !== undefined) addParticiple(fold(participle), one)
}

type Verb = Pick<SayingForm, 'verb' | 'isSure' | 'isBare'>

function addPresent(present: string, one: Verb): void {
  const rest = present.slice(1)
  const stem = /[يو]$/.test(rest) ? rest.slice(0, -1) : rest
  add(`ي${rest}`, { ...one, bears: 'verb', gender: 'he' })
  add(`ت${rest}`, { ...one, bears: 'verb', gender: 'she' })
  add(`ي${stem}ون`, { ...one, bears: 'verb', gender: 'they' })
  for (const object of ['ه', 'ها', 'هم']) {
    add(`ي${rest}${object}`, { ...one, bears: 'verb', gender: 'he', hasObject: true })
    add(`ت${rest}${object}`, { ...one, bears: 'verb', gender: 'she', hasObject: true })
  }
}

/** قائلاً قائلة قائلين قائلا؛ نافياً. Without its ending it is mostly a noun («كاتب»), so only sure ones. */
function addParticiple(participle: string, one: Verb): void {
  const long = participle.length <= 3 && !participle.endsWith('ي') ? `${participle}ي` : participle
  const sure = { ...one, bears: 'participle' as const, isSure: true }
  for (const stem of new Set([participle, long, `${participle}ي`])) {
    add(`${stem}ا`, { ...sure, gender: 'he' })
    add(`${stem}ين`, { ...sure, gender: 'they', isSure: one.isSure })
    add(`${stem}ه`, { ...sure, gender: 'she', isSure: one.isSure })
  }
  if (one.isSure) add(participle, { ...sure, gender: 'he' })
}

type Given = Verb & Pick<SayingForm, 'bears' | 'gender'> & { hasObject?: boolean }

function add(form: string, given: Given): void {
  const known = forms.get(form)
  // «يبين» of two verbs, «مضيفه» and so on: what is sure and comes first stays.
  if (known !== undefined && (known.isSure || !given.isSure)) return
  forms.set(form, {
    hasObject: false,
    isJoined: false,
    calls: calling.has(given.verb),
    ...given,
  })
}
