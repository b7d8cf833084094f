import { readFileSync } from 'node:fs'
import { parseSetting } from '../assistant/setting.ts'
import { structureOf } from '../assistant/structure-of.ts'
import type { Structure } from '../assistant/structure.ts'
import { commandLine } from '../language/catalogue/command-line.ts'
import { Refusal } from '../language/refusal.ts'
import { say } from '../language/say.ts'
import { defaultSettings } from '../paper/default-settings.ts'
import { requiredOption, requiredWord, type Command, type CommandContext } from './command.ts'

export const assistStructure: Command = {
  name: 'assist structure',
  usage: 'assist structure FILE --published D [--time-zone Z] [--country C] [--json]',
  about: say(commandLine, 'assist-structure-about'),
  words: ['FILE'],
  options: {
    published: { type: 'string' },
    'time-zone': { type: 'string' },
    country: { type: 'string' },
  },
  async run(context) {
    const text = readText(requiredWord(context, 'FILE'))
    const setting = parseSetting({
      published: requiredOption(context, 'published'),
      timeZone: optionOr(context, 'time-zone', defaultSettings.timeZone),
      country: optionOr(context, 'country', defaultSettings.country),
    })
    const structure = structureOf(text, setting)
    return { json: structure, text: linesOf(text, structure) }
  },
}

/** The text as it is in the file: offsets count from its first letter, a byte order mark too. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Refusal('not-found', { reason: (error as Error).message })
  }
}

function optionOr({ options }: CommandContext, name: string, usual: string): string {
  const value = options[name]
  return typeof value === 'string' ? value : usual
}

/** For a person: one line a suggestion. */
function linesOf(text: string, structure: Structure): string {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  const { headline, headings, quotations, quotedOther, days, openQuestion, foreign } = structure
  return [
    `headline: ${words(headline)}`,
    ...headings.map((one) => `heading: ${words(one)}`),
    ...quotations.map(
      (one) => `quotation (${one.form}, ${one.cue}): ${one.speaker?.name ?? '?'}: ${one.words}`,
    ),
    ...quotedOther.map((one) => `${one.kind}: ${words(one)}`),
    ...days.map((one) => `day: ${one.text} = ${one.date ?? '?'} ${one.warning ?? ''}`.trimEnd()),
    ...(openQuestion === null ? [] : [`open question: ${words(openQuestion)}`]),
    ...foreign.map((one) => `${one.kind}: ${words(one)}`),
  ].join('\n')
}
