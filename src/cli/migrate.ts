import { connect } from '../database/connect.ts'
import { commandLine } from '../language/catalogue/command-line.ts'
import { say } from '../language/say.ts'
import type { Command } from './command.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  usage: 'migrate [--json]',
  about: say(commandLine, 'migrate-about'),
  options: {},
  async run({ config }) {
    const connection = await connect(config, 'visit')
    await connection.close()
    return { json: { ok: true }, text: say(commandLine, 'migrated') }
  },
}
