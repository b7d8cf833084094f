import { commandLine } from '../language/catalogue/command-line.ts'
import { say } from '../language/say.ts'
import { openHouse } from '../main.ts'
import { makeOwnerLink } from '../staff/make-owner-link.ts'
import { buildStale } from './build-stale.ts'
import type { Command } from './command.ts'

export const start: Command = {
  name: 'start',
  usage: 'start',
  about: say(commandLine, 'start-about'),
  options: {},
  async run({ config, options, tell }) {
    await buildStale(tell)
    const house = await openHouse(config)
    endWithSignal(house.close)
    const link = await makeOwnerLink(house.db)
    const addresses = {
      site: `${house.origin}/`,
      newsroom: `${house.origin}/newsroom/`,
      ...(link === null ? {} : { owner: `${house.origin}/newsroom/link/${link.secret}` }),
    }
    process.stdout.write(
      options['json'] === true ? `${JSON.stringify(addresses)}\n` : page(addresses),
    )
    return null
  },
}

function page(addresses: { site: string; newsroom: string; owner?: string }): string {
  const lines = [
    `${say(commandLine, 'address-site')}\n  ${addresses.site}`,
    `${say(commandLine, 'address-newsroom')}\n  ${addresses.newsroom}`,
  ]
  if (addresses.owner !== undefined)
    lines.push(`${say(commandLine, 'address-owner')}\n  ${addresses.owner}`)
  return `\n${lines.join('\n\n')}\n\n`
}

/** The first signal closes the house in order; a second one ends it at once. */
function endWithSignal(close: () => Promise<void>): void {
  let isClosing = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isClosing) process.exit(1)
      isClosing = true
      close().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}
