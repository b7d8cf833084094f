import { fold } from '../language/fold.ts'

/** From where to before where, in UTF-16 units of the text as it was printed. */
export type Hit = [start: number, end: number]

const letters = new Intl.Segmenter('ar', { granularity: 'grapheme' })

/** Where the folded words occur in a text that was not folded. */
export function hitsIn(text: string, words: string[]): Hit[] {
  const hits: Hit[] = []
  for (const { 0: token, index } of text.matchAll(/\S+/g)) {
    const folded = fold(token)
    if (!words.some((word) => folded.includes(word))) continue
    for (const [start, end] of hitsInToken(token, folded, words)) {
      hits.push([index + start, index + end])
    }
  }
  return hits
}

/** Letter by letter, so that tashkeel and tatweel, which folding drops, stay within the mark. */
function hitsInToken(token: string, folded: string, words: string[]): Hit[] {
  const owners: Hit[] = []
  let joined = ''
  for (const { segment, index } of letters.segment(token)) {
    const piece = fold(segment)
    joined += piece
    for (let unit = 0; unit < piece.length; unit += 1) owners.push([index, index + segment.length])
  }
  if (joined !== folded) return [[0, token.length]]
  const marked = words.flatMap((word) =>
    placesOf(word, folded).map((at): Hit => {
      const first = owners[at] as Hit
      const last = owners[at + word.length - 1] as Hit
      return [first[0], last[1]]
    }),
  )
  return joinTouching(marked)
}

function placesOf(word: string, folded: string): number[] {
  const places: number[] = []
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
    places.push(at)
  }
  return places
}

function joinTouching(hits: Hit[]): Hit[] {
  const joined: Hit[] = []
  for (const [start, end] of hits.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}
