/** Direction of mixed text: Unicode Standard Annex 9. */

const firstStrongIsolate = '\u2068'
const popDirectionalIsolate = '\u2069'

/** ALM, LRM, RLM, embeddings, overrides and isolates; joiners are no bidi controls and stay. */
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
// C0 without tab and line feed, DEL, C1, and the byte order mark.
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF]/g // oxlint-disable-line no-control-regex -- they are what is looked for

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
  return withoutBidiControls(text.toWellFormed())
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(controls, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A run of a text: it may end inside a word, so its spaces stay as they are. */
export function cleanRun(text: string): string {
  return withoutBidiControls(text.toWellFormed()).replace(/\r\n?/g, '\n').replace(controls, '')
}
