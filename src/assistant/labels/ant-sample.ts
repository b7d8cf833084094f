import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { fold } from '../../language/fold.ts'
import { structureOf } from '../structure-of.ts'
import type { Place, SuggestedQuotation } from '../structure.ts'

/** Quoted words that people read and labelled; the words themselves are outside the repository. */
export type Label = Place & {
  article: string
  words: string
  statement: 'yes' | 'no' | 'unclear'
  speaker: (Place & { hash: string }) | null
  half: Half
}
export type Half = 'development' | 'held-out'

const articlesFile = new URL(
  '../../../../shared/data/ant-articles/articles.ndjson.gz',
  import.meta.url,
)
export const articlesAreMissing = existsSync(articlesFile)
  ? false
  : 'the folder of outside data is absent'

/** The text of each article by its id. */
export function readArticles(): Map<string, string> {
  const lines = gunzipSync(readFileSync(articlesFile)).toString().trim().split('\n')
  return new Map(
    lines.map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string }
      return [id, text]
    }),
  )
}

export function readLabels(): Label[] {
  const file = readFileSync(new URL('ant-sample.tsv', import.meta.url), 'utf8')
  return file
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [article, start, end, words, statement, from, to, hash, half] = line.split('\t')
      const hasSpeaker = from !== undefined && from !== ''
      return {
        article: article as string,
        start: Number(start),
        end: Number(end),
        words: words as string,
        statement: statement as Label['statement'],
        speaker: hasSpeaker ? { start: Number(from), end: Number(to), hash: hash as string } : null,
        half: half as Half,
      }
    })
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

export type Score = { precision: number; recall: number }
export type Scores = { statement: Score; speaker: Score }

/** How the assistant does on one half of the sample. */
export function scoreSample(articles: Map<string, string>, half: Half): Scores {
  const labels = readLabels().filter((label) => label.half === half)
  const count = { found: 0, said: 0, right: 0, named: 0, wrong: 0, spoken: 0 }
  for (const [id, ofArticle] of Map.groupBy(labels, ({ article }) => article)) {
    const text = articles.get(id) as string
    const { quotations } = structureOf(text, {
      published: '2017-01-01',
      timeZone: 'Africa/Tunis',
      country: 'TN',
    })
    count.said += ofArticle.filter(({ statement }) => statement === 'yes').length
    for (const quotation of quotations) {
      const label = ofArticle.find((one) => isSamePlace(one, quotation))
      if (label?.statement === 'unclear') continue
      if (label?.statement !== 'yes') {
        count.wrong += 1
        continue
      }
      count.found += 1
      if (label.speaker !== null) count.spoken += 1
      if (quotation.speaker === null) continue
      count.named += 1
      if (label.speaker !== null && isSameSpeaker(text, label.speaker, quotation)) count.right += 1
    }
  }
  return {
    statement: {
      precision: count.found / (count.found + count.wrong),
      recall: count.found / count.said,
    },
    speaker: { precision: count.right / count.named, recall: count.right / count.spoken },
  }
}

function isSamePlace(one: Place, other: Place): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start)) >= 0.8
}

/** The mention itself, or another one that shares the first or last word with it. */
function isSameSpeaker(text: string, label: Place, { speaker }: SuggestedQuotation): boolean {
  if (speaker === null) return false
  if (speaker.start < label.end && speaker.end > label.start) return true
  const wanted = wordsOf(text.slice(label.start, label.end))
  const given = wordsOf(`${speaker.name} ${text.slice(speaker.start, speaker.end)}`)
  return [wanted.at(0), wanted.at(-1)].some((word) => word !== undefined && given.includes(word))
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^ال/, ''))
    .filter((word) => word.length > 2 && !['نفس', 'ذات', 'نفسه', 'ذاته'].includes(word))
}
