/**
 * Messages are ICU MessageFormat, in Arabic. The names of their arguments are Latin letters only, so
 * that they can be read from the text of a message when it is compiled: `{name}` takes words or a
 * bare number, `{count, plural, …}` and `{count, number}` a number, `{who, select, …}` words.
 */
export type Catalogue = Readonly<Record<string, string>>

/** What has to be given with a message, or with any of several. */
export type ArgumentsOf<Message extends string> = [NameIn<Message>] extends [never]
  ? []
  : [values: { [Name in NameIn<Message>]: ValueOf<Message, Name> }]

/** Keys of a catalogue whose messages need nothing besides. */
export type PlainKey<C extends Catalogue> = {
  [K in keyof C & string]: [NameIn<C[K]>] extends [never] ? K : never
}[keyof C & string]

type NameIn<Message extends string> = ArgumentIn<Message>[0]

/** Every `{` begins an argument, unless Arabic words follow: then it is a form of a plural. */
type ArgumentIn<Message extends string, Found = never> = Message extends `${string}{${infer Rest}`
  ? ArgumentIn<Rest, Found | ArgumentAtStart<Rest>>
  : Found

type ArgumentAtStart<Rest extends string> = Rest extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name},${infer Kind}`
    ? Named<Trimmed<Name>, KindOf<Trimmed<Kind>>>
    : Named<Trimmed<Inside>, 'words'>
  : never

type Named<Name extends string, Kind> = IsName<Name> extends true ? [Name, Kind] : never

type KindOf<Text extends string> = Text extends `${'plural' | 'selectordinal' | 'number'}${string}`
  ? 'number'
  : 'choice'

type ValueOf<Message extends string, Name> = ValueOfKind<
  Extract<ArgumentIn<Message>, [Name, unknown]>[1]
>

/** An argument that is counted in one place and printed in another is a number. */
type ValueOfKind<Kind> = 'number' extends Kind
  ? number
  : 'choice' extends Kind
    ? string
    : string | number

type IsName<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? Lowercase<First> extends Letter
    ? Rest extends ''
      ? true
      : IsName<Rest>
    : false
  : false

type Trimmed<Text extends string> = Text extends ` ${infer Rest}` | `\n${infer Rest}`
  ? Trimmed<Rest>
  : Text extends `${infer Rest} `
    ? Trimmed<Rest>
    : Text

// prettier-ignore
type Letter =
  | 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm'
  | 'n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z'
