import { isOf } from '../reading/word-kinds.ts'
import type { Paragraph } from '../reading/read-paragraphs.ts'
import type { QuotedSpan } from '../reading/quoted-spans.ts'
import type { People } from '../people/people-in-text.ts'
import type {
  QuotationForm,
  QuotedOther,
  SuggestedQuotation,
  SuggestedSpeaker,
} from '../structure.ts'
import { followSpeech } from './follow-speech.ts'
import type { HeadingSpeech } from './heading-speech.ts'
import { verdictOn, type Verdict } from './is-statement.ts'
import type { Act, Heard, Speaker } from './speech.ts'
import { spokenLanguage } from './spoken-language.ts'

export type Quoted = { quotations: SuggestedQuotation[]; quotedOther: QuotedOther[] }

type Own = { headline: Paragraph | null; headings: Paragraph[]; own: Paragraph[]; people: People }

/** All words between marks, told apart: statements with who says them, and what is nobody's statement. */
export function quotationsOf(text: string, { headline, headings, own, people }: Own): Quoted {
  const quotations: SuggestedQuotation[] = []
  const quotedOther: QuotedOther[] = []
  const all = headline === null ? headings : [headline, ...headings]
  const followed = followSpeech({ text, own, headings: new Set(all), people })
  const counts = countWords(followed.heard)
  for (const heading of followed.headings) {
    quotations.push(fromHeading(text, heading))
    addInner(quotedOther, heading.part?.quoted ?? null)
  }
  let last: Judged | null = null
  for (const heard of followed.heard) {
    const isRepeated = (counts.get(wordsOf(heard)) ?? 0) > 1
    const alone = verdictOn(text, heard, isRepeated)
    const verdict: Verdict = isSecondOfTwo(heard, alone, last) ? (last as Judged).verdict : alone
    last = { heard, verdict }
    const { start, end, quoted } = heard.part
    if ('other' in verdict) quotedOther.push({ start, end, kind: verdict.other })
    else quotations.push(fromText(text, heard, verdict.act))
    addInner(quotedOther, quoted)
  }
  return { quotations: inOrder(quotations), quotedOther: inOrder(quotedOther) }
}

type Judged = { heard: Heard; verdict: Verdict }

/** «وصفه بـ“أ” و“ب”»: the second is what the first is, where nothing else tells. */
function isSecondOfTwo({ sentence, at }: Heard, alone: Verdict, last: Judged | null): boolean {
  if (last === null || 'other' in last.verdict || !('other' in alone)) return false
  const isJoined = sentence[at - 1]?.form === 'و' && at - 2 === last.heard.at
  return alone.other === 'unknown' && isJoined && last.heard.sentence === sentence
}

function inOrder<Placed extends { start: number }>(places: Placed[]): Placed[] {
  return places.sort((a, b) => a.start - b.start)
}

function wordsOf({ part }: Heard): string {
  return part.words.map(({ form }) => form).join(' ')
}

function countWords(heard: Heard[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of heard) {
    const words = wordsOf(one)
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return counts
}

/** What is quoted inside quoted words is told, and not as a statement. */
function addInner(others: QuotedOther[], span: QuotedSpan | null): void {
  for (const { start, end, inner } of span?.inner ?? []) {
    others.push({ start, end, kind: 'unknown' })
    for (const { start: from, end: to } of inner)
      others.push({ start: from, end: to, kind: 'unknown' })
  }
}

function fromHeading(text: string, { act, start, end }: HeadingSpeech): SuggestedQuotation {
  return {
    start,
    end,
    words: text.slice(start, end),
    form: 'heading',
    speaker: suggested(act.speaker),
    cue: text.slice(act.start, act.end),
    spokenLanguage: null,
  }
}

function fromText(text: string, heard: Heard, act: Act | null): SuggestedQuotation {
  const { start, end } = heard.part
  return {
    start,
    end,
    words: text.slice(start, end),
    form: formOf(heard, act),
    speaker: suggested(act?.speaker ?? null),
    cue: act === null ? markOf(text, heard) : text.slice(act.start, act.end),
    spokenLanguage: spokenLanguage(heard.sentence, heard.at),
  }
}

/** Where nothing but the marks shows it. */
function markOf(text: string, { part }: Heard): string {
  return text.slice(part.quoted?.open ?? part.start, part.start).trim()
}

function suggested(speaker: Speaker | null): SuggestedSpeaker | null {
  if (speaker === null) return null
  return { name: speaker.person.name, start: speaker.start, end: speaker.end }
}

function formOf({ sentence, at, part, isWholeParagraph }: Heard, act: Act | null): QuotationForm {
  if (isWholeParagraph) return 'block'
  const before = sentence[at - 1]
  const count = part.words.length
  if (before === undefined || /:/.test(part.before)) return count > 1 ? 'inline' : 'partial'
  if (isOf('complementizer', before.form)) return count > 3 ? 'indirect' : 'partial'
  return act !== null && act.to === at && count > 2 ? 'inline' : 'partial'
}
