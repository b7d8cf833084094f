import { diffWords, type DiffPart } from '../language/word-diff.ts'
import type { Inline, Run } from './body.ts'
import { textOfInline } from './body.ts'
import type { Wording } from './correction.ts'

/**
 * Puts words in the place of others at these places of inline content, also where they begin in one
 * run and end in another. Words that stay keep their marks; new ones take those of what they replace,
 * or of the word before them.
 */
export function replaceInInline(content: Inline, wording: Wording, places: number[]): Inline {
  if (places.length === 0) return content
  const reader = new RunReader(content)
  const written = new RunWriter()
  const parts = spacesKept(diffWords(wording.before, wording.after))
  let at = 0
  for (const place of places) {
    written.addAll(reader.take(place - at))
    replaceHere(reader, written, parts)
    at = place + wording.before.length
  }
  written.addAll(reader.take(textOfInline(content).length - at))
  return written.runs
}

function replaceHere(reader: RunReader, written: RunWriter, parts: DiffPart[]): void {
  let removed: Run | undefined
  let last: Run | undefined
  for (const { change, text } of parts) {
    if (change === 'added') {
      const model = removed ?? last ?? reader.next()
      written.add({ ...model, text })
      removed = undefined
      continue
    }
    const taken = reader.take(text.length)
    removed = change === 'removed' ? taken[0] : undefined
    last = taken.at(-1)
    if (change === 'same') written.addAll(taken)
  }
}

/** A space after both the old words and the new ones stays the space that was there. */
function spacesKept(parts: DiffPart[]): DiffPart[] {
  return parts.flatMap((part, at) => {
    const [old, fresh] = part.change === 'added' ? [parts[at - 1], part] : [part, parts[at + 1]]
    if (old?.change !== 'removed' || fresh?.change !== 'added') return [part]
    const space = /\s*$/.exec(fresh.text)?.[0] ?? ''
    if (space === '' || !old.text.endsWith(space)) return [part]
    const words = { ...part, text: part.text.slice(0, -space.length) }
    return part.change === 'added' ? [words, { change: 'same', text: space }] : [words]
  })
}

class RunReader {
  private readonly content: Inline
  private index = 0
  private offset = 0

  constructor(content: Inline) {
    this.content = content
  }

  /** The run that stands next, whole. */
  next(): Run | undefined {
    return this.content[this.index]
  }

  /** So many letters as runs, each with its marks. */
  take(letters: number): Run[] {
    const taken: Run[] = []
    let left = letters
    while (left > 0) {
      const run = this.content[this.index]
      if (run === undefined) break
      const text = run.text.slice(this.offset, this.offset + left)
      left -= text.length
      this.offset += text.length
      if (this.offset >= run.text.length) {
        this.index += 1
        this.offset = 0
      }
      taken.push({ ...run, text })
    }
    return taken
  }
}

class RunWriter {
  readonly runs: Run[] = []

  addAll(runs: Run[]): void {
    for (const run of runs) this.add(run)
  }

  /** Goes on with the run before when the marks are the same. */
  add(run: Run): void {
    if (run.text === '') return
    const last = this.runs.at(-1)
    if (last !== undefined && marksOf(last) === marksOf(run)) last.text += run.text
    else this.runs.push({ ...run })
  }
}

const marksOf = ({ marks = [] }: Run): string => JSON.stringify(marks)
