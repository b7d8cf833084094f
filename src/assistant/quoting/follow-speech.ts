import type { People } from '../people/people-in-text.ts'
import type { Paragraph, Part } from '../reading/read-paragraphs.ts'
import { isOf } from '../reading/word-kinds.ts'
import { actAt } from './act-at.ts'
import { attributionAfter, attributionAt } from './attributions.ts'
import { headingSpeech, type HeadingSpeech } from './heading-speech.ts'
import type { Listening } from './listening.ts'
import { Memory } from './memory.ts'
import type { Act, Heard } from './speech.ts'
import { antecedentOf, topicAt } from './topic.ts'

/** The paragraphs of an article, those among them that are headings, and who is named in them. */
export type Told = {
  text: string
  own: Paragraph[]
  headings: ReadonlySet<Paragraph>
  people: People
}
export type Followed = { heard: Heard[]; headings: HeadingSpeech[] }

/** Follows who speaks through a text, sentence by sentence, and tells it for all quoted words. */
export function followSpeech({ text, own, headings, people }: Told): Followed {
  const memory = new Memory()
  const followed: Followed = { heard: [], headings: [] }
  let last: Act | null = null
  let isAmongWords = false
  // The words of this paragraph belong to the act before: «وأضاف:», or one quotation after another.
  let isLeftOpen = false
  for (const paragraph of own) {
    const heading = headings.has(paragraph) ? headingSpeech(text, paragraph, people) : null
    if (heading !== null) {
      followed.headings.push(heading)
      last = heading.act
      if (last.speaker !== null) memory.speaks(last.speaker)
      isLeftOpen = false
      isAmongWords = true
      continue
    }
    const isWholeParagraph = paragraph.parts.length === 1
    let intro: Act | null = isLeftOpen || (isWholeParagraph && isAmongWords) ? last : null
    if (isWholeParagraph) last = intro
    isAmongWords = isWholeParagraph
    for (const sentence of paragraph.sentences) {
      const listening = { sentence, memory, people, act: null, matrix: null, topic: null }
      const heard = hearSentence(listening, intro)
      for (const one of heard) followed.heard.push({ ...one, isWholeParagraph })
      const act: Act | null = listening.act
      if (!isWholeParagraph) last = act
      isLeftOpen = leavesOpen(text, paragraph, act, sentence)
      intro = null
    }
  }
  return followed
}

/** «وأضاف:», «وقال الرملي»: the words come in the next paragraph. */
function leavesOpen(text: string, { end }: Paragraph, act: Act | null, sentence: Part[]): boolean {
  return act !== null && (text.charAt(end - 1) === ':' || act.to === sentence.length)
}

type HeardInSentence = Omit<Heard, 'isWholeParagraph'>

function hearSentence(listening: Listening, intro: Act | null): HeardInSentence[] {
  const { sentence, memory } = listening
  const heard: HeardInSentence[] = []
  const hear = (at: number, isInName: boolean) => {
    const after = isInName ? null : attributionAfter(listening, at)
    const part = sentence[at] as Part
    const { act } = listening
    heard.push({ sentence, at, part, act, after, intro: at === 0 ? intro : null, isInName })
    if (after?.speaker != null && listening.matrix === null) memory.speaks(after.speaker)
  }
  for (let at = startOf(sentence); at < sentence.length; at += 1) {
    if ((sentence[at] as Part).quoted !== null) {
      hear(at, false)
      continue
    }
    const to = listenAt(listening, at)
    for (let inside = at + 1; inside < to; inside += 1) {
      if ((sentence[inside] as Part).quoted !== null) hear(inside, true)
    }
    at = Math.max(at, to - 1)
  }
  lateAttribution(listening, heard)
  if (listening.matrix === null && listening.topic !== null) memory.isNamed(listening.topic)
  return heard
}

/** «يذكر أن», «يشار إلى أن»: the paper speaks. */
function startOf(sentence: Part[]): number {
  const isAside = isOf('aside', sentence[0]?.form ?? '')
  return isAside && sentence.slice(1, 4).some(({ form }) => isOf('complementizer', form)) ? 1 : 0
}

/** Takes in one word; returns the place to go on from. */
function listenAt(listening: Listening, at: number): number {
  const act = actAt(listening, at)
  if (act !== null) {
    const isNested = listening.matrix !== null && !isCoordinate(listening, act)
    listening.act = act
    if (isNested) return act.to
    if (act.form?.bears === 'verb') listening.matrix = act
    if (act.speaker !== null) listening.memory.speaks(act.speaker)
    return act.to
  }
  const attribution = attributionAt(listening, at)
  if (attribution !== null) {
    if (listening.matrix === null && attribution.isMeasure !== true) {
      listening.act = attribution
      if (attribution.speaker !== null) listening.memory.speaks(attribution.speaker)
    }
    return attribution.to
  }
  const antecedent = antecedentOf(listening, at)
  if (antecedent !== null) listening.topic = antecedent
  const topic = antecedent === null ? topicAt(listening, at) : null
  if (topic === null) return at + 1
  listening.topic = topic.speaker
  return topic.to
}

const joiners = new Set('فيما بينما كما ثم حيث حين'.split(' '))

/** «…، وأضاف», «فيما قال»: beside the first act, not inside what it tells. */
function isCoordinate({ sentence }: Listening, { at, form }: Act): boolean {
  if (form === null || form.bears !== 'verb') return false
  return form.isJoined || joiners.has(sentence[at - 1]?.form ?? '')
}

/** «“…” …، وفق ما أكده مصدر»: at the end of a sentence that names nobody before. */
function lateAttribution({ sentence, act, matrix }: Listening, heard: HeardInSentence[]): void {
  if (act === null || matrix !== null || act.form !== null) return
  for (const one of heard) {
    if (one.act === null && one.after === null && one.at < act.at && one.sentence === sentence) {
      one.after = { ...act, isMeasure: false, isLate: true }
    }
  }
}
