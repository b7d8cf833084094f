import { alikeIn } from './longest-alike.ts'

export type DiffPart = { change: 'same' | 'added' | 'removed'; text: string }

/**
 * What changed between two texts, by words, in reading order: removed before added. A word is
 * letters with their marks, so that a hamza or a tanween that came or went shows the whole word;
 * white space belongs to the word before it. Same and removed parts are the old text, same and
 * added ones the new text, to the letter.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const old = wordsOf(before)
  const fresh = wordsOf(after)
  const parts = new Parts()
  let [x, y] = [0, 0]
  for (const [oldAt, freshAt] of alikeIn(namesOf(old), namesOf(fresh))) {
    parts.add('removed', textOf(old.slice(x, oldAt)))
    parts.add('added', textOf(fresh.slice(y, freshAt)))
    parts.addAlike(old[oldAt] as Word, fresh[freshAt] as Word)
    ;[x, y] = [oldAt + 1, freshAt + 1]
  }
  parts.add('removed', textOf(old.slice(x)))
  parts.add('added', textOf(fresh.slice(y)))
  return parts.inOrder()
}

type Word = { name: string; space: string }

/** Words and single signs, each with the white space after it; together they are the text. */
function wordsOf(text: string): Word[] {
  const found = text.matchAll(/([\p{L}\p{M}\p{N}\u0640]+|[^\p{L}\p{M}\p{N}\s]|^)(\s*)/gu)
  return Array.from(found, ([, name = '', space = '']) => ({ name, space }))
}

const namesOf = (words: Word[]): string[] => words.map(({ name }) => name)
const textOf = (words: Word[]): string => words.map(({ name, space }) => name + space).join('')

/** Neighbours of one kind become one part; between two equal parts, what was removed comes first. */
class Parts {
  private readonly parts: DiffPart[] = []
  private removed = ''
  private added = ''

  add(change: 'removed' | 'added', text: string): void {
    this[change] += text
  }

  addAlike(old: Word, fresh: Word): void {
    if (old.space === fresh.space) return this.addSame(old.name + old.space)
    this.addSame(old.name)
    this.add('removed', old.space)
    this.add('added', fresh.space)
  }

  inOrder(): DiffPart[] {
    this.flush()
    return this.parts
  }

  private addSame(text: string): void {
    if (text === '') return
    this.flush()
    const last = this.parts.at(-1)
    if (last?.change === 'same') last.text += text
    else this.parts.push({ change: 'same', text })
  }

  private flush(): void {
    if (this.removed !== '') this.parts.push({ change: 'removed', text: this.removed })
    if (this.added !== '') this.parts.push({ change: 'added', text: this.added })
    this.removed = ''
    this.added = ''
  }
}
