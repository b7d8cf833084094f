import { IntlMessageFormat } from 'intl-messageformat'

/** Messages of one part of the house: ICU MessageFormat, in Arabic. */
export type Catalogue = Readonly<Record<string, string>>

/** Names of the arguments of a message, read from its text: Latin letters after an opening brace. */
type NamesIn<Message extends string> = Message extends `${string}{${infer Rest}`
  ? NameAtStart<Rest> | NamesIn<Rest>
  : never
type NameAtStart<Rest extends string> = Rest extends `${infer Inside}}${string}`
  ? OnlyName<Inside extends `${infer Name},${string}` ? Name : Inside>
  : never
type OnlyName<Word extends string> = Word extends `${infer First}${string}`
  ? Lowercase<First> extends Letter
    ? Word
    : never
  : never
type Letter =
  | 'a'
  | 'b'
  | 'c'
  | 'd'
  | 'e'
  | 'f'
  | 'g'
  | 'h'
  | 'i'
  | 'j'
  | 'k'
  | 'l'
  | 'm'
  | 'n'
  | 'o'
  | 'p'
  | 'q'
  | 'r'
  | 's'
  | 't'
  | 'u'
  | 'v'
  | 'w'
  | 'x'
  | 'y'
  | 'z'

type Arguments<Message extends string> = [NamesIn<Message>] extends [never]
  ? []
  : [values: Record<NamesIn<Message>, string | number>]

/** Western digits; a page of an edition with Arabic-Indic ones turns them with `inDigits`. */
const locale = 'ar-MA-u-nu-latn'
const formats = new Map<string, IntlMessageFormat>()

/** Words a message of a catalogue; an argument that is missing does not compile. */
export function say<C extends Catalogue, K extends keyof C & string>(
  catalogue: C,
  key: K,
  ...[values]: Arguments<C[K]>
): string {
  return format(catalogue[key] as string, values)
}

/** Words a message whose arguments are known at run time only. */
export function format(message: string, values?: Record<string, string | number>): string {
  if (!message.includes('{')) return message
  let known = formats.get(message)
  if (known === undefined) {
    known = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })
    formats.set(message, known)
  }
  return String(known.format(values))
}
