import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../language/refusal.ts'

type Holder = { pid: number; born: string }

/** Who holds a data folder, if they are still alive. */
export function holderOf(dataFolder: string): number | null {
  try {
    const { pid, born } = JSON.parse(readFileSync(lockFile(dataFolder), 'utf8')) as Holder
    return isAlive(pid) && birthOf(pid) === born ? pid : null
  } catch {
    return null
  }
}

/** Takes the data folder for this process; refused with the holder's number while somebody has it. */
export function takeLock(dataFolder: string): () => void {
  const file = lockFile(dataFolder)
  const mine = JSON.stringify({ pid: process.pid, born: birthOf(process.pid) } satisfies Holder)
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, mine, { flag: 'wx' })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const pid = holderOf(dataFolder)
    if (pid !== null) throw new Refusal('data-in-use', { pid })
    rmSync(file, { force: true })
  }
  throw new Refusal('data-in-use', { pid: holderOf(dataFolder) })
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** When a process began, so that a number used again is not taken for the one that died. */
function birthOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function lockFile(dataFolder: string): string {
  return join(dataFolder, 'matbaa.pid')
}
