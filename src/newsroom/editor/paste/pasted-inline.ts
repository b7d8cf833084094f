import type { Inline, Run } from '../../../articles/body.ts'
import { withoutBidiControls } from '../../../language/bidi.ts'
import { tidyRuns } from '../document/inline-runs.ts'

/** What no one typed and no one sees: soft hyphens, zero-width spaces, byte order marks, picture places. */
const unseen = /[\u00ad\u200b\u2060\ufeff\ufffc]/g

/** Pasted words as we keep them: tashkeel and tatweel as they are, every kind of space one space. */
export function pastedWords(text: string): string {
  return withoutBidiControls(text)
    .replace(unseen, '')
    .replace(/[^\S\n]+/g, ' ')
}

/** Runs without needless spaces, parted into lines of text where two or more breaks follow each other. */
export function paragraphsOf(runs: Inline): Inline[] {
  const paragraphs: Run[][] = [[]]
  for (const run of trimBreaks(tidyRuns(runs))) {
    const [first = '', ...others] = run.text.split(/\n{2,}/)
    paragraphs.at(-1)?.push({ ...run, text: first })
    for (const text of others) paragraphs.push([{ ...run, text }])
  }
  return paragraphs.map(trim).filter((runs) => runs.length > 0)
}

/** No space beside a break, none doubled where two runs meet. */
function trimBreaks(runs: Inline): Inline {
  let before = '\n'
  const trimmed = runs.map((run) => {
    let text = run.text.replace(/ *\n */g, '\n')
    if (/[ \n]$/.test(before)) text = text.replace(/^ /, '')
    if (text !== '') before = text
    return { ...run, text }
  })
  return tidyRuns(spacesOffBreaks(trimmed))
}

function spacesOffBreaks(runs: Inline): Inline {
  return runs.map((run, place) => {
    const next = runs.slice(place + 1).find((one) => one.text !== '')
    return next?.text.startsWith('\n') === true ? { ...run, text: run.text.replace(/ $/, '') } : run
  })
}

function trim(runs: Inline): Inline {
  const trimmed = [...runs]
  while (trimmed.length > 0) {
    const first = trimmed[0] as Run
    trimmed[0] = { ...first, text: first.text.trimStart() }
    if (trimmed[0].text !== '') break
    trimmed.shift()
  }
  while (trimmed.length > 0) {
    const last = trimmed.at(-1) as Run
    trimmed[trimmed.length - 1] = { ...last, text: last.text.trimEnd() }
    if (trimmed.at(-1)?.text !== '') break
    trimmed.pop()
  }
  return tidyRuns(trimmed)
}
