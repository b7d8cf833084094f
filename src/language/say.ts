import { IntlMessageFormat } from 'intl-messageformat'
import type { ArgumentsOf, Catalogue } from './message.ts'
import { sayNumber, type NumberHabit } from './numerals.ts'

export type Say = <C extends Catalogue, K extends keyof C & string>(
  catalogue: C,
  key: K,
  ...args: ArgumentsOf<C[K]>
) => string

const voices = new Map<string, Say>()

/** Words a message of a catalogue, numbers with Western digits; a missing argument does not compile. */
export const say: Say = sayIn({ country: 'MA', digits: 'western' })

/** The same for an edition: the numbers of a message are grouped and written as its country does. */
export function sayIn(habit: NumberHabit): Say {
  const name = `${habit.country} ${habit.digits}`
  const known = voices.get(name) ?? voiceOf(habit)
  voices.set(name, known)
  return known
}

function voiceOf(habit: NumberHabit): Say {
  const formats = new Map<string, IntlMessageFormat>()
  const formatters = formattersOf(habit)
  return (catalogue, key, ...[values]) => {
    const message: string = catalogue[key] as string
    if (!message.includes('{')) return message
    let format = formats.get(message)
    if (format === undefined) {
      format = new IntlMessageFormat(message, 'ar', undefined, { ignoreTag: true, formatters })
      formats.set(message, format)
    }
    return String(format.format(values))
  }
}

const plurals = new Intl.PluralRules('ar')

/** Numbers by our own tables. Days have none here: `dates.ts` says them. */
function formattersOf(habit: NumberHabit) {
  const numbers = { format: (value: number) => sayNumber(value, habit) }
  return {
    getNumberFormat: () => numbers as Intl.NumberFormat,
    getPluralRules: () => plurals,
    getDateTimeFormat: (): never => {
      throw new Error('A message takes a day as words: sayDay')
    },
  }
}
