import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']

/** Path of a Chromium; without one the run fails and says how to get it. */
export function findBrowser(): string {
  const set = process.env['CHROMIUM_PATH']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const places = [
    ...(set === undefined || set === '' ? [] : [set]),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
  ]
  const found = places.find(isProgram)
  if (found === undefined) {
    throw new Error(
      'No Chromium found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
    )
  }
  return found
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
