import { fold } from '../../language/fold.ts'
import type { Paragraph, Part } from '../reading/read-paragraphs.ts'
import { isExactly, isOf, withoutArticle } from '../reading/word-kinds.ts'
import { readMention, type Mention } from './read-mention.ts'

/** Who is named in a text, under all the forms of the name; a body or a source counts as somebody. */
export type Person = {
  /** As printed: the longest form of the name in the text, or what stands for one. */
  name: string
  /** Folded words of that form. */
  nameWords: string[]
  /** Folded words of the offices named with it: رئيس، روسي. */
  offices: Set<string>
  kind: Mention['kind']
  /** As the verbs about them say. */
  gender: 'he' | 'she' | 'they' | null
  mentions: number
}

export type People = {
  /** The person a mention stands for; a new one where the text knows none. */
  identify(parts: Part[], mention: Mention): Person
  /** The person whose name holds this word, or null. */
  named(form: string): Person | null
}

const closest = 20

export function peopleInText(
  text: string,
  paragraphs: Paragraph[],
  knownNames: readonly string[] = [],
): People {
  const everybody: Person[] = []
  const byWord = new Map<string, Person[]>()

  const named = (form: string): Person | null => {
    const word = withoutArticle(form)
    const found = byWord.get(word)?.slice(-closest) ?? []
    const byFamily = found.filter(({ nameWords }) => nameWords.at(-1) === word)
    return most(byFamily.length > 0 ? byFamily : found)
  }

  const add = (person: Person): Person => {
    everybody.push(person)
    for (const word of person.nameWords) remember(byWord, word, person)
    return person
  }

  const nameOf = (parts: Part[], from: number, to: number): string => {
    const first = parts[from] as Part
    const last = parts[to - 1] as Part
    const start = first.quoted?.open ?? first.start
    return text.slice(start, last.quoted?.close ?? last.end).replace(/\s+/g, ' ')
  }

  const identifyNamed = (parts: Part[], mention: Mention): Person => {
    const { from, nameFrom, nameTo, kind } = mention
    const words = wordsIn(parts, nameFrom, nameTo).map(withoutArticle)
    const offices = officesIn(parts, from, nameFrom)
    const title = nameFrom > from && words.length === 1 ? (parts[nameFrom - 1] as Part).form : ''
    const start = isExactly('honorific', title) ? nameFrom - 1 : nameFrom
    const name = nameOf(parts, start, nameTo)
    const known = sameName(words, byWord) ?? (words.length === 1 ? named(words[0] as string) : null)
    if (known === null) {
      const gender = genderOf(parts, mention)
      return add({ name, nameWords: words, offices, kind, gender, mentions: 1 })
    }
    known.mentions += 1
    for (const office of offices) known.offices.add(office)
    if (words.length > known.nameWords.length) {
      known.name = name
      for (const word of words) {
        if (!known.nameWords.includes(word)) remember(byWord, word, known)
      }
      known.nameWords = words
    }
    return known
  }

  const identifyByOffice = (parts: Part[], mention: Mention): Person => {
    const { from, to, kind } = mention
    const words = officesIn(parts, from, to)
    const recent = everybody
      .slice(-50)
      .toReversed()
      .filter((one) => canBe(kind, one))
    const known =
      recent.find(
        ({ offices }) => words.size > 0 && [...words].every((word) => offices.has(word)),
      ) ?? null
    if (known !== null) {
      known.mentions += 1
      return known
    }
    const name = nameOf(parts, from, to)
    const gender = genderOf(parts, mention)
    return add({ name, nameWords: [], offices: words, kind, gender, mentions: 1 })
  }

  const people: People = {
    named,
    identify: (parts, mention) => {
      if (mention.nameTo > mention.nameFrom) return identifyNamed(parts, mention)
      if (mention.kind !== 'unknown') return identifyByOffice(parts, mention)
      return identifyNamed(parts, { ...mention, nameFrom: mention.from, nameTo: mention.to })
    },
  }
  for (const { sentences } of paragraphs) {
    for (const parts of sentences) meet(parts, people, knownFirstWords(knownNames))
  }
  return people
}

/** As its first word says: «الوزارة» is she; of names and of many nothing is known. */
function genderOf(parts: Part[], { from, nameFrom, kind }: Mention): Person['gender'] {
  if (kind === 'unknown' || (kind === 'person' && nameFrom === from)) return null
  const { form } = parts[from] as Part
  if (isOf('source', form) && !/^(ال)?(مصدر|شخص|شاهد|احد)$/.test(form)) return null
  if (/(ات|ون|ين)$/.test(form) || /^(ال)?(شرطه|قوات|خارجيه)$/.test(form)) return null
  return form.endsWith('ه') ? 'she' : 'he'
}

/** «الوزير» may be a person named before; «الوزارة» is none. */
function canBe(kind: Mention['kind'], person: Person): boolean {
  if (kind === 'office') return person.kind === 'person' || person.kind === 'office'
  return person.kind === kind
}

function most(people: Person[]): Person | null {
  let found: Person | null = null
  for (const person of people)
    if (found === null || person.mentions > found.mentions) found = person
  return found
}

function remember(byWord: Map<string, Person[]>, word: string, person: Person): void {
  if (isExactly('joint', word)) return
  const known = byWord.get(word)
  if (known === undefined) byWord.set(word, [person])
  else if (known.at(-1) !== person) known.push(person)
}

/** A name and a longer form of it: all words of one stand in the other. */
function sameName(words: string[], byWord: Map<string, Person[]>): Person | null {
  const last = words.at(-1) ?? ''
  const candidates = (byWord.get(last)?.slice(-closest) ?? []).toReversed()
  return (
    candidates.find(
      ({ nameWords }) =>
        words.every((word) => nameWords.includes(word)) ||
        nameWords.every((word) => words.includes(word)),
    ) ?? null
  )
}

function wordsIn(parts: Part[], from: number, to: number): string[] {
  return parts
    .slice(from, to)
    .flatMap(({ form, words }) => (form === '' ? words.map((word) => word.form) : [form]))
}

function officesIn(parts: Part[], from: number, to: number): Set<string> {
  const words = wordsIn(parts, from, to).map(withoutArticle)
  return new Set(
    words.filter((word) => !isOf('preposition', word)).map((word) => plainOffice(word)),
  )
}

/** «نظيره الأميركي» is a president too, and «رئيسة» an office like «رئيس». */
function plainOffice(word: string): string {
  const plain = word.length > 4 && word.endsWith('ه') ? word.slice(0, -1) : word
  return plain.startsWith('و') && isOf('office', plain.slice(1))
    ? withoutArticle(plain.slice(1))
    : plain
}

function knownFirstWords(names: readonly string[]): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>()
  for (const name of names) {
    const words = fold(name).split(' ')
    const first = words[0]
    if (first === undefined || words.length < 2) continue
    byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  return byFirst
}

/** Everybody a sentence names in full or with an office. */
function meet(parts: Part[], people: People, known: Map<string, string[][]>): void {
  for (let at = 0; at < parts.length; at += 1) {
    const { form, quoted } = parts[at] as Part
    if (quoted !== null) continue
    const knownTo = knownEnd(parts, at, known)
    if (knownTo > at) {
      people.identify(parts, named(parts, at, knownTo))
      at = knownTo - 1
      continue
    }
    if (!isOf('office', form) && !isOf('honorific', form) && !isExactly('given', form)) continue
    const mention = readMention(parts, at)
    if (mention === null || mention.kind !== 'person') continue
    const length = mention.nameTo - mention.nameFrom
    if (length < 2 && mention.nameFrom === mention.from) continue
    people.identify(parts, mention)
    at = mention.to - 1
  }
}

function knownEnd(parts: Part[], at: number, known: Map<string, string[][]>): number {
  for (const words of known.get((parts[at] as Part).form) ?? []) {
    if (words.every((word, offset) => parts[at + offset]?.form === word)) return at + words.length
  }
  return at
}

function named(parts: Part[], from: number, to: number): Mention {
  const start = (parts[from] as Part).start
  const end = (parts[to - 1] as Part).end
  return { from, to, start, end, kind: 'person', nameFrom: from, nameTo: to }
}
