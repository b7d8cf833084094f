import type { Config } from '../config.ts'

/** Wrong words on the command line; the process ends with 2. */
export class Misuse extends Error {}

export type CommandContext = {
  config: Config
  /** Options given, without their dashes; true for those without a value. */
  options: Record<string, string | boolean | undefined>
  /** Words given without a name, by the names the command has for them. */
  words: Record<string, string>
  /** For a person: progress and notes, on standard error. */
  tell(text: string): void
}

/** What a command answers: one JSON object for `--json`, and the same said to a person. */
export type Outcome = { json: Record<string, unknown>; text: string }

export type Command = {
  /** Words after `matbaa`, such as `staff add`. */
  name: string
  usage: string
  about: string
  options: Record<string, { type: 'string' | 'boolean' }>
  /** Names of the words it takes after its own, in order, such as FILE. */
  words?: string[]
  /** Null: the command goes on until a signal ends it. */
  run(context: CommandContext): Promise<Outcome | null>
}

export function requiredOption({ options }: CommandContext, name: string): string {
  const value = options[name]
  if (typeof value !== 'string' || value === '') throw new Misuse(`--${name}`)
  return value
}

export function requiredWord({ words }: CommandContext, name: string): string {
  const word = words[name]
  if (word === undefined || word === '') throw new Misuse(name)
  return word
}
