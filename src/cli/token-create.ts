import { connect } from '../database/connect.ts'
import { commandLine } from '../language/catalogue/command-line.ts'
import { say } from '../language/say.ts'
import { createTokenFor } from '../staff/create-token.ts'
import { requiredOption, type Command } from './command.ts'

export const tokenCreate: Command = {
  name: 'token create',
  usage: 'token create --email E [--name N] [--json]',
  about: say(commandLine, 'token-create-about'),
  options: { email: { type: 'string' }, name: { type: 'string' } },
  async run(context) {
    const email = requiredOption(context, 'email')
    const name = context.options['name']
    const connection = await connect(context.config, 'visit')
    try {
      const token = await createTokenFor(connection.db, {
        email,
        name: typeof name === 'string' ? name : 'npx matbaa',
      })
      return { json: { token }, text: token }
    } finally {
      await connection.close()
    }
  },
}
