export type FindPlaces = (text: string) => number[]

/**
 * Where words stand in each of several texts: everywhere they stand as whole words; when they do so
 * nowhere, everywhere they stand inside longer ones, as a name after «بـ». Null when they are in
 * none of the texts.
 */
export function placesOfWords(texts: string[], words: string): FindPlaces | null {
  const whole: FindPlaces = (text) =>
    placesIn(text, words).filter((at) => isWhole(text, at, at + words.length))
  const any: FindPlaces = (text) => placesIn(text, words)
  for (const find of [whole, any]) {
    if (texts.some((text) => find(text).length > 0)) return find
  }
  return null
}

function placesIn(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    places.push(at)
  }
  return places
}

/** No letter, mark or digit goes on at either end where the words themselves end with one. */
function isWhole(text: string, start: number, end: number): boolean {
  return !isJoined(text, start) && !isJoined(text, end)
}

function isJoined(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 2), at + 2)
  const split = at < 2 ? at : 2
  return goesOnAtEnd.test(around.slice(0, split)) && goesOnAtStart.test(around.slice(split))
}

const goesOnAtEnd = /[\p{L}\p{M}\p{N}\u0640]$/u
const goesOnAtStart = /^[\p{L}\p{M}\p{N}\u0640]/u
