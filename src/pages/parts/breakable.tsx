import type { ComponentChildren } from 'preact'

const longWord = /\S{60,}/u
/** Letters with their marks, so that no mark is parted from its letter. */
const piece = /(?:\P{M}\p{M}*){20}(?=\S)/gu

/**
 * Text whose endless words may break. Without the offered places a browser shapes an Arabic word of
 * ten thousand letters anew for each line, for seconds.
 */
export function breakable(text: string): ComponentChildren {
  if (!longWord.test(text)) return text
  return text
    .split(/(\S{60,})/u)
    .flatMap((part, at) => (longWord.test(part) ? piecesOf(part, at) : [part]))
}

function piecesOf(word: string, at: number): ComponentChildren[] {
  const ends = [...word.matchAll(piece)].map((match) => match.index + match[0].length)
  const cuts = [0, ...ends, word.length]
  return cuts
    .slice(1)
    .flatMap((end, index) => [
      word.slice(cuts[index], end),
      ...(end === word.length ? [] : [<wbr key={`${at} ${end}`} />]),
    ])
}
