import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { connect } from '../database/connect.ts'
import { serverVersionOf } from '../database/server-version.ts'
import { commandLine } from '../language/catalogue/command-line.ts'
import { say } from '../language/say.ts'
import { wordRefusal } from '../language/say-refusal.ts'
import { refusalOf } from '../http/refusal-of.ts'
import type { Config } from '../config.ts'
import type { Command } from './command.ts'

type Finding = { check: string; ok: boolean; found: string }

/** Looks at what a house stands on, changes nothing, and says what is wrong. */
export const doctor: Command = {
  name: 'doctor',
  usage: 'doctor [--json]',
  about: say(commandLine, 'doctor-about'),
  options: {},
  async run({ config }) {
    const findings: Finding[] = [
      { check: 'node', ok: true, found: process.version },
      dataFolder(config),
      freeSpace(config),
      await database(config),
    ]
    const ok = findings.every((finding) => finding.ok)
    const lines = findings.map(
      ({ check, ok: isWell, found }) => `${isWell ? '✓' : '✗'} ${nameOf(check)}: ${found}`,
    )
    return { json: { ok, findings }, text: lines.join('\n') }
  },
}

const gigabyte = 1024 ** 3

function dataFolder({ dataFolder: folder }: Config): Finding {
  try {
    accessSync(existing(folder), constants.W_OK)
    return { check: 'data-folder', ok: true, found: folder }
  } catch (error) {
    return { check: 'data-folder', ok: false, found: (error as Error).message }
  }
}

function freeSpace({ dataFolder: folder }: Config): Finding {
  const { bavail, bsize } = statfsSync(existing(folder))
  const free = (bavail * bsize) / gigabyte
  return { check: 'free-space', ok: free > 1, found: `${free.toFixed(1)} GiB` }
}

async function database(config: Config): Promise<Finding> {
  try {
    const connection = await connect(config, 'visit')
    const found = await serverVersionOf(connection.db)
    await connection.close()
    return { check: 'database', ok: true, found: `PostgreSQL ${found}` }
  } catch (error) {
    return { check: 'database', ok: false, found: wordRefusal(refusalOf(error)) }
  }
}

/** The folder itself, or the nearest one above it that is there already. */
function existing(folder: string): string {
  return existsSync(folder) ? folder : existing(dirname(folder))
}

function nameOf(check: string): string {
  switch (check) {
    case 'node':
      return 'Node'
    case 'data-folder':
      return say(commandLine, 'doctor-data-folder')
    case 'free-space':
      return say(commandLine, 'doctor-free-space')
    default:
      return say(commandLine, 'doctor-database')
  }
}
