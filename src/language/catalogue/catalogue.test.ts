import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import test from 'node:test'
import { IntlMessageFormat } from 'intl-messageformat'

/** Names that are read in Latin letters in Arabic too. A sentence is never one of them. */
const latinNames = new Set(
  'DATABASE_URL PORT PostgreSQL Node JPEG PNG WebP GIF If-Match RSS WhatsApp https mailto'.split(
    ' ',
  ),
)

/** Keys, as they stand on the keyboard. */
const isKey = (word: string) => /^([a-z]|Enter|Esc|Tab|Ctrl|Shift|Alt)$/.test(word)

const arabicForms = ['few', 'many', 'one', 'other', 'two', 'zero']

type Message = { place: string; text: string }
type Piece = ReturnType<IntlMessageFormat['getAst']>[number]

/** Kinds of pieces, as the parser numbers them. */
const [literal, argument, number, select, plural, pound] = [0, 1, 2, 5, 6, 7]

const messages = await readMessages()

test('every message can be read as ICU, and says something', () => {
  for (const { place, text } of messages) {
    assert.notEqual(text, '', place)
    assert.equal(text, text.trim(), place)
    assert.doesNotThrow(() => piecesOf(text), place)
  }
})

test('every count has the six forms of Arabic', () => {
  for (const { place, text } of messages) {
    for (const piece of piecesOf(text).filter(isPlural)) {
      const forms = Object.keys(piece.options).filter((form) => !form.startsWith('='))
      assert.deepEqual(forms.sort(), arabicForms, place)
    }
  }
})

test('a count of one and of two is said in words, and never as a digit', () => {
  for (const { place, text } of messages) {
    for (const piece of piecesOf(text).filter(isPlural)) {
      for (const form of ['zero', 'one', 'two']) {
        const words = piece.options[form]?.value ?? []
        assert.ok(!words.some((part) => part.type === pound), `${place}: ${form}`)
      }
    }
  }
})

test('every message speaks Arabic', () => {
  const foreign = messages.flatMap(({ place, text }) =>
    latinWordsOf(text)
      .filter((word) => !latinNames.has(word) && !isKey(word))
      .map((word) => `${place}: ${word}`),
  )
  assert.deepEqual(foreign, [])
})

test('no message hides a bidi control or another sign that cannot be seen', () => {
  for (const { place, text } of messages) {
    assert.doesNotMatch(text, /[\p{Cc}\p{Cf}]/u, place)
  }
})

test('Arabic words have Arabic commas, and tanween after its alef', () => {
  for (const { place, text } of messages) {
    const words = piecesOf(text).filter(isLiteral).map(valueOf)
    assert.doesNotMatch(words.join('\n'), /\p{Script=Arabic}\s*[,;?]|ًا|"| {2}/u, place)
  }
})

test('an argument is named in Latin letters, and dates come as words', () => {
  for (const { place, text } of messages) {
    for (const piece of piecesOf(text).filter(
      (one) => one.type !== literal && one.type !== pound,
    )) {
      assert.ok([argument, number, select, plural].includes(piece.type), place)
      assert.match(valueOf(piece), /^[A-Za-z]+$/, place)
    }
    // ICU reads an apostrophe as the beginning of words to be left alone; `say` is typed without it.
    assert.doesNotMatch(text, /'/, place)
    // Else the compiler would take the words of a form for an argument.
    assert.doesNotMatch(
      text,
      /\{\s*[A-Za-z]+\s*\}(?=\s*(zero|one|two|few|many|other|=\d)\b)/,
      place,
    )
  }
})

function isPlural(piece: Piece): piece is Extract<Piece, { pluralType?: unknown }> {
  return piece.type === plural
}

function isLiteral(piece: Piece): boolean {
  return piece.type === literal
}

function valueOf(piece: Piece): string {
  return 'value' in piece && typeof piece.value === 'string' ? piece.value : ''
}

function latinWordsOf(text: string): string[] {
  return piecesOf(text)
    .filter(isLiteral)
    .flatMap((piece) => valueOf(piece).match(/[A-Za-z][A-Za-z_-]*/g) ?? [])
}

/** All pieces of a message, also those inside its forms. */
function piecesOf(text: string): Piece[] {
  const inside = (pieces: Piece[]): Piece[] =>
    pieces.flatMap((piece) =>
      'options' in piece
        ? [piece, ...Object.values(piece.options).flatMap((form) => inside(form.value))]
        : [piece],
    )
  return inside(new IntlMessageFormat(text, 'ar', undefined, { ignoreTag: true }).getAst())
}

async function readMessages(): Promise<Message[]> {
  const folder = new URL('./', import.meta.url)
  const names = readdirSync(folder).filter((name) => /^[a-z-]+\.ts$/.test(name))
  const found: Message[] = []
  for (const name of names.sort()) {
    const catalogues = Object.values(await import(new URL(name, folder).href))
    for (const catalogue of catalogues.filter((one) => typeof one === 'object' && one !== null)) {
      for (const [key, text] of Object.entries(catalogue as Record<string, string>)) {
        found.push({ place: `${name} ${key}`, text })
      }
    }
  }
  return found
}
