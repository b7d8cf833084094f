import { text } from 'node:stream/consumers'
import { connect } from '../database/connect.ts'
import { commandLine } from '../language/catalogue/command-line.ts'
import { say } from '../language/say.ts'
import { addColleague } from '../staff/add-colleague.ts'
import { roles } from '../staff/staff.ts'
import { Misuse, requiredOption, type Command } from './command.ts'

export const staffAdd: Command = {
  name: 'staff add',
  usage: `staff add --name N --email E --role ${roles.join('|')} --password-stdin [--json]`,
  about: say(commandLine, 'staff-add-about'),
  options: {
    name: { type: 'string' },
    email: { type: 'string' },
    role: { type: 'string' },
    'password-stdin': { type: 'boolean' },
  },
  async run(context) {
    const name = requiredOption(context, 'name')
    const email = requiredOption(context, 'email')
    const role = roles.find((known) => known === requiredOption(context, 'role'))
    if (role === undefined) throw new Misuse('--role')
    if (context.options['password-stdin'] !== true) throw new Misuse('--password-stdin')
    const password = (await text(process.stdin)).replace(/\r?\n$/, '')
    const connection = await connect(context.config, 'visit')
    try {
      const colleague = await addColleague(connection.db, { name, email, role, password })
      return {
        json: { id: colleague.id, name: colleague.name, email: colleague.email, role },
        text: say(commandLine, 'staff-added', { name: colleague.name }),
      }
    } finally {
      await connection.close()
    }
  },
}
