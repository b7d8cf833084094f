export type DiffPart = { change: 'same' | 'added' | 'removed'; text: string }

/** Changes looked for before the rest is called changed as a whole; bounds the time. */
const editsAtMost = 800

/**
 * What changed between two texts, by words, in reading order: removed before added. A word is
 * letters with their marks, so that a hamza or a tanween that came or went shows the whole word.
 * Myers' algorithm ("An O(ND) Difference Algorithm", 1986) on what is left between equal ends.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const old = wordsOf(before)
  const fresh = wordsOf(after)
  let start = 0
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1
  let end = 0
  while (
    end < old.length - start &&
    end < fresh.length - start &&
    old[old.length - 1 - end] === fresh[fresh.length - 1 - end]
  ) {
    end += 1
  }
  const middle = compare(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end))
  return joined([
    ...old.slice(0, start).map((text) => ({ change: 'same', text }) as DiffPart),
    ...middle,
    ...old.slice(old.length - end).map((text) => ({ change: 'same', text }) as DiffPart),
  ])
}

/** Words, white space and single signs; together they are the text. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}\u0640]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
}

function compare(old: string[], fresh: string[]): DiffPart[] {
  const trail = shortestTrail(old, fresh)
  if (trail === null) {
    return [
      { change: 'removed', text: old.join('') },
      { change: 'added', text: fresh.join('') },
    ]
  }
  const parts: DiffPart[] = []
  let x = old.length
  let y = fresh.length
  for (let edits = trail.length - 1; edits > 0; edits -= 1) {
    const reached = trail[edits - 1] as Map<number, number>
    const diagonal = x - y
    const left = reached.get(diagonal - 1) ?? -1
    const above = reached.get(diagonal + 1) ?? -1
    const isAddition = diagonal === -edits || (diagonal !== edits && left < above)
    const fromX = isAddition ? above : left
    const fromY = fromX - (isAddition ? diagonal + 1 : diagonal - 1)
    while (x > fromX && y > fromY && x > 0 && y > 0 && old[x - 1] === fresh[y - 1]) {
      parts.push({ change: 'same', text: old[x - 1] as string })
      x -= 1
      y -= 1
    }
    if (isAddition) parts.push({ change: 'added', text: fresh[y - 1] as string })
    else parts.push({ change: 'removed', text: old[x - 1] as string })
    x = fromX
    y = fromY
  }
  for (; x > 0; x -= 1) parts.push({ change: 'same', text: old[x - 1] as string })
  return parts.reverse()
}

/** For each number of edits, how far each diagonal came; null when the texts differ too much. */
function shortestTrail(old: string[], fresh: string[]): Map<number, number>[] | null {
  const trail: Map<number, number>[] = []
  let reached = new Map<number, number>([[1, 0]])
  const most = Math.min(old.length + fresh.length, editsAtMost)
  for (let edits = 0; edits <= most; edits += 1) {
    const next = new Map<number, number>()
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const left = reached.get(diagonal - 1) ?? -1
      const above = reached.get(diagonal + 1) ?? -1
      let x = diagonal === -edits || (diagonal !== edits && left < above) ? above : left + 1
      let y = x - diagonal
      while (x < old.length && y < fresh.length && old[x] === fresh[y]) {
        x += 1
        y += 1
      }
      next.set(diagonal, x)
      if (x >= old.length && y >= fresh.length) return [...trail, next]
    }
    trail.push(next)
    reached = next
  }
  return null
}

/** Neighbours of one kind become one part; between two equal parts, what was removed comes first. */
function joined(parts: DiffPart[]): DiffPart[] {
  const result: DiffPart[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') result.push({ change: 'removed', text: removed })
    if (added !== '') result.push({ change: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const { change, text } of parts) {
    if (text === '') continue
    if (change === 'removed') removed += text
    else if (change === 'added') added += text
    else {
      flush()
      const last = result.at(-1)
      if (last?.change === 'same') last.text += text
      else result.push({ change, text })
    }
  }
  flush()
  return result
}
