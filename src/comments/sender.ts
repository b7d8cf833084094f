import { createHmac } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { Database } from '../database/database.ts'
import { houseKey } from './house-key-store.ts'

/** A keyed hash of an address: enough to count what one sender posts, too little to find them. */
export async function senderOf(db: Database, address: string): Promise<Buffer> {
  const key = await houseKey(db, 'comment-senders')
  return createHmac('sha256', key).update(networkOf(address)).digest()
}

/** One household has one IPv4 address, or all the addresses that share the first 64 bits of an IPv6. */
export function networkOf(address: string): string {
  const [plain = ''] = address.split('%')
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(plain)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(plain)) return plain
  return groupsOf(plain).slice(0, 4).join(':')
}

/** The eight groups of an IPv6 address, `::` written out. The URL parser has one spelling for each. */
function groupsOf(address: string): string[] {
  const spelled = new URL(`http://[${address}]/`).hostname.slice(1, -1)
  const [head = '', tail] = spelled.split('::')
  const before = head === '' ? [] : head.split(':')
  if (tail === undefined) return before
  const after = tail === '' ? [] : tail.split(':')
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0')
  return [...before, ...zeros, ...after]
}
