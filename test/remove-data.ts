import { existsSync, lstatSync, readlinkSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Removes a folder, and the database cluster that a data folder in it may keep elsewhere. */
export function removeData(folder: string, dataFolder = folder): void {
  const cluster = join(dataFolder, 'postgresql')
  if (existsSync(dataFolder) && lstatSync(dataFolder).isDirectory() && isLink(cluster)) {
    rmSync(dirname(readlinkSync(cluster)), { recursive: true, force: true })
  }
  rmSync(folder, { recursive: true, force: true })
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
}
