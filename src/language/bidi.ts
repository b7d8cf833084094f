/** Direction of mixed text (Unicode Standard Annex 9), and cleaning of what comes from outside. */

/** Text of unknown direction inside other text: its neighbours keep their order. */
export function isolate(text: string): string {
  return `${firstStrongIsolate}${withoutBidiControls(text)}${popDirectionalIsolate}`
}

export function withoutBidiControls(text: string): string {
  return text.replace(bidiControls, '')
}

/** One line as somebody typed it: no controls, white space single, halves of surrogate pairs replaced. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

/** The same for several lines; empty lines are kept, up to one between paragraphs. */
export function cleanText(text: string): string {
  return cleanRun(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A run of a text: it may end inside a word, so its spaces stay as they are. */
export function cleanRun(text: string): string {
  return withoutBidiControls(text.toWellFormed()).replace(lineBreaks, '\n').replace(unprintable, '')
}

const firstStrongIsolate = '\u2068'
const popDirectionalIsolate = '\u2069'

/** ALM, LRM, RLM, embeddings, overrides, isolates and the old shaping switches; joiners stay. */
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F]/g

const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** C0 but tab and line feed, DEL, C1, zero-width space, byte order mark, and what XML forbids. */
const unprintable =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200B\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g // oxlint-disable-line no-control-regex -- they are what is looked for
