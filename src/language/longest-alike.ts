/** Place in the one list, place in the other. */
export type Pair = [number, number]

/**
 * Places where two lists hold the same, both counted upward: as many as can be found in bounded time.
 * Little changed: the most there are (Myers, "An O(ND) Difference Algorithm", 1986). Much changed:
 * between words that occur once in both, as patience diff does; where there is none, nothing.
 */
export function alikeIn(
  old: readonly string[],
  fresh: readonly string[],
  levels = anchorLevels,
): Pair[] {
  const { start, oldEnd, freshEnd } = betweenEqualEnds(old, fresh)
  const head = Array.from({ length: start }, (_, at): Pair => [at, at])
  const tail = Array.from({ length: old.length - oldEnd }, (_, at): Pair => [
    oldEnd + at,
    freshEnd + at,
  ])
  const middle = alikeBetween(old.slice(start, oldEnd), fresh.slice(start, freshEnd), levels)
  return [...head, ...middle.map(([x, y]): Pair => [start + x, start + y]), ...tail]
}

function betweenEqualEnds(old: readonly string[], fresh: readonly string[]) {
  let start = 0
  let [oldEnd, freshEnd] = [old.length, fresh.length]
  while (start < oldEnd && start < freshEnd && old[start] === fresh[start]) start += 1
  while (oldEnd > start && freshEnd > start && old[oldEnd - 1] === fresh[freshEnd - 1]) {
    oldEnd -= 1
    freshEnd -= 1
  }
  return { start, oldEnd, freshEnd }
}

function alikeBetween(old: readonly string[], fresh: readonly string[], levels: number): Pair[] {
  if (old.length === 0 || fresh.length === 0) return []
  return mostAlike(old, fresh) ?? alikeAroundAnchors(old, fresh, levels)
}

/** How often words that occur once are looked for again between such words. */
const anchorLevels = 6

/** Edits tried before the texts are called too different for the exact answer; bounds time and memory. */
const editsAtMost = 400

/** Null when the lists differ too much. */
function mostAlike(old: readonly string[], fresh: readonly string[]): Pair[] | null {
  const most = Math.min(old.length + fresh.length, editsAtMost)
  const middle = most + 1
  const reached = new Int32Array(2 * middle + 1)
  const trail: Int32Array[] = []
  for (let edits = 0; edits <= most; edits += 1) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const isAddition = comesFromAbove(reached, middle, diagonal, edits)
      let x = isAddition
        ? (reached[middle + diagonal + 1] as number)
        : (reached[middle + diagonal - 1] as number) + 1
      while (x < old.length && x - diagonal < fresh.length && old[x] === fresh[x - diagonal]) x += 1
      reached[middle + diagonal] = x
      if (x >= old.length && x - diagonal >= fresh.length)
        return walkBack(trail, edits, [x, x - diagonal])
    }
    trail.push(reached.slice(middle - edits - 1, middle + edits + 2))
  }
  return null
}

function comesFromAbove(
  reached: Int32Array,
  middle: number,
  diagonal: number,
  edits: number,
): boolean {
  const left = reached[middle + diagonal - 1] as number
  const above = reached[middle + diagonal + 1] as number
  return diagonal === -edits || (diagonal !== edits && left < above)
}

/** From the end to the beginning along what each number of edits had reached. */
function walkBack(trail: Int32Array[], lastEdits: number, [endX, endY]: Pair): Pair[] {
  const pairs: Pair[] = []
  let [x, y] = [endX, endY]
  for (let edits = lastEdits; edits > 0; edits -= 1) {
    const reached = trail[edits - 1] as Int32Array
    const diagonal = x - y
    const isAddition = comesFromAbove(reached, edits, diagonal, edits)
    const fromX = reached[edits + diagonal + (isAddition ? 1 : -1)] as number
    const startX = isAddition ? fromX : fromX + 1
    while (x > startX) pairs.push([(x -= 1), (y -= 1)])
    ;[x, y] = isAddition ? [x, y - 1] : [x - 1, y]
  }
  while (x > 0) pairs.push([(x -= 1), (y -= 1)])
  return pairs.toReversed()
}

function alikeAroundAnchors(
  old: readonly string[],
  fresh: readonly string[],
  levels: number,
): Pair[] {
  const anchors = levels === 0 ? [] : risingPairs(onceInBoth(old, fresh))
  if (anchors.length === 0) return []
  const pairs: Pair[] = []
  let [x, y] = [0, 0]
  for (const [oldAt, freshAt] of [...anchors, [old.length, fresh.length] as Pair]) {
    for (const [a, b] of alikeIn(old.slice(x, oldAt), fresh.slice(y, freshAt), levels - 1))
      pairs.push([x + a, y + b])
    if (oldAt < old.length) pairs.push([oldAt, freshAt])
    ;[x, y] = [oldAt + 1, freshAt + 1]
  }
  return pairs
}

/** Words that occur once in each list, in the order of the old one. */
function onceInBoth(old: readonly string[], fresh: readonly string[]): Pair[] {
  const inFresh = placesOfSingles(fresh)
  return [...placesOfSingles(old)].flatMap(([word, at]): Pair[] => {
    const other = inFresh.get(word)
    return other === undefined ? [] : [[at, other]]
  })
}

function placesOfSingles(words: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  words.forEach((word, at) => {
    if (places.has(word)) repeated.add(word)
    else places.set(word, at)
  })
  for (const word of repeated) places.delete(word)
  return places
}

/** The longest run of pairs that rises on both sides. */
function risingPairs(pairs: Pair[]): Pair[] {
  const ends: number[] = []
  const previous: number[] = []
  pairs.forEach(([, place], at) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const half = (low + high) >> 1
      if ((pairs[ends[half] as number] as Pair)[1] < place) low = half + 1
      else high = half
    }
    previous.push(low === 0 ? -1 : (ends[low - 1] as number))
    ends[low] = at
  })
  const rising: Pair[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] as number)
    rising.push(pairs[at] as Pair)
  return rising.toReversed()
}
