import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { assistantPage } from '../test/assistant-page.ts'
import { structureOf } from '../src/assistant/structure-of.ts'

/** Time of the assistant per article on one core, and how it grows with the length of a text. */

const setting = { published: '2025-08-16', timeZone: 'Africa/Casablanca', country: 'MA' } as const
const budget = 5
const rounds = 3

const articlesFile = new URL('../../shared/data/ant-articles/articles.ndjson.gz', import.meta.url)
const texts = existsSync(articlesFile)
  ? realArticles()
  : Array.from({ length: 500 }, () => assistantPage)

for (const text of texts.slice(0, 300)) structureOf(text, setting)
const times = texts.map(timeOf).toSorted((a, b) => a - b)
const median = times[Math.floor(times.length / 2)] as number
const late = times[Math.floor(times.length * 0.99)] as number
process.stdout.write(
  `${texts.length} articles: median ${median.toFixed(2)} ms (budget ${budget}), 99 of 100 under ${late.toFixed(1)} ms\n`,
)

process.stdout.write('letters      ms   ms per 100,000 letters\n')
const whole = texts.join('\n')
for (const letters of [62_500, 125_000, 250_000, 500_000, 1_000_000]) {
  const text = whole.repeat(Math.ceil(letters / whole.length)).slice(0, letters)
  const time = Math.min(...Array.from({ length: rounds }, () => timeOf(text)))
  const perLetter = (time / letters) * 100_000
  process.stdout.write(
    `${String(letters).padStart(9)} ${time.toFixed(0).padStart(6)} ${perLetter.toFixed(1).padStart(8)}\n`,
  )
}
if (median > budget) process.exitCode = 1

function realArticles(): string[] {
  const lines = gunzipSync(readFileSync(articlesFile)).toString().trim().split('\n')
  return lines.map((line) => {
    const { title, text } = JSON.parse(line) as { title: string; text: string }
    return `${title}\n${text}`
  })
}

function timeOf(text: string): number {
  const began = performance.now()
  structureOf(text, setting)
  return performance.now() - began
}
