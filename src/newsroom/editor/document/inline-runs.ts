import type { Inline, Mark, Run } from '../../../articles/body.ts'

/** The one order marks are kept in, so that the same text is always the same JSON. */
const order: Mark['kind'][] = ['link', 'strong', 'emphasis', 'quotation']

/** The same words with the same marks, in as few runs as possible. */
export function tidyRuns(runs: Inline): Inline {
  const tidy: Run[] = []
  for (const run of runs) {
    if (run.text === '') continue
    const marks = tidyMarks(run.marks ?? [])
    const last = tidy.at(-1)
    if (last !== undefined && sameMarks(last.marks ?? [], marks)) last.text += run.text
    else tidy.push(marks.length === 0 ? { text: run.text } : { text: run.text, marks })
  }
  return tidy
}

function tidyMarks(marks: readonly Mark[]): Mark[] {
  return order.flatMap((kind) => marks.filter((mark) => mark.kind === kind).slice(0, 1))
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, place) => sameMark(mark, b[place]))
}

function sameMark(a: Mark, b: Mark | undefined): boolean {
  if (a.kind === 'link') return b?.kind === 'link' && a.href === b.href
  if (a.kind === 'quotation') return b?.kind === 'quotation' && a.quotation === b.quotation
  return a.kind === b?.kind
}
