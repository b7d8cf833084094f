import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { refusalOf } from '../http/refusal-of.ts'
import { commandLine } from '../language/catalogue/command-line.ts'
import { say } from '../language/say.ts'
import { wordRefusal } from '../language/say-refusal.ts'
import { assistStructure } from './assist-structure.ts'
import { Misuse, type Command } from './command.ts'
import { doctor } from './doctor.ts'
import { migrateCommand } from './migrate.ts'
import { staffAdd } from './staff-add.ts'
import { start } from './start.ts'
import { tokenCreate } from './token-create.ts'

const commands: Command[] = [start, migrateCommand, staffAdd, tokenCreate, assistStructure, doctor]

/** Exit status: 0 done, 1 refused with a reason, 2 misuse. */
export async function run(words: string[]): Promise<void> {
  const wantsJson = words.includes('--json')
  try {
    const command = commands.find(({ name }) => startsWith(words, name.split(' ')))
    if (command === undefined)
      throw new Misuse(words.filter((word) => !word.startsWith('-')).join(' '))
    const rest = words.slice(command.name.split(' ').length)
    const outcome = await command.run({
      config: readConfig(),
      ...parseWords(command, rest),
      tell: (text) => process.stderr.write(`${text}\n`),
    })
    if (outcome === null) return
    process.stdout.write(wantsJson ? `${JSON.stringify(outcome.json)}\n` : `${outcome.text}\n`)
    process.exitCode = outcome.json['ok'] === false ? 1 : 0
  } catch (error) {
    process.exitCode = error instanceof Misuse ? 2 : 1
    const said = error instanceof Misuse ? usage(error) : sayFault(error)
    process.stderr.write(`${said}\n`)
    if (wantsJson && !(error instanceof Misuse)) {
      const { code, details } = refusalOf(error)
      process.stdout.write(`${JSON.stringify({ error: { code, message: said, details } })}\n`)
    }
  }
}

function startsWith(words: string[], name: string[]): boolean {
  return name.every((word, index) => words[index] === word)
}

function parseWords({ options: known, words: names = [] }: Command, args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...known, json: { type: 'boolean' } },
      allowPositionals: names.length > 0,
    })
    if (positionals.length > names.length) throw new Error(positionals.at(-1))
    const words = positionals.map((word, at) => [names[at] as string, word] as const)
    return { options: values, words: Object.fromEntries(words) }
  } catch (error) {
    throw new Misuse((error as Error).message)
  }
}

function usage(misuse: Misuse): string {
  const lines = commands.map(({ usage: form, about }) => `  matbaa ${form}\n      ${about}`)
  return [say(commandLine, 'misuse', { words: misuse.message }), '', ...lines].join('\n')
}

function sayFault(error: unknown): string {
  const refusal = refusalOf(error)
  const reason = refusal.details['reason']
  if (refusal.code === 'internal-error')
    return `${wordRefusal(refusal)}\n${(error as Error).stack ?? String(error)}`
  return typeof reason === 'string' && reason !== ''
    ? `${wordRefusal(refusal)}\n${reason}`
    : wordRefusal(refusal)
}
