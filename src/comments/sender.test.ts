import assert from 'node:assert/strict'
import test from 'node:test'
import { freshDatabase } from '../../test/fresh-database.ts'
import { networkOf, senderOf } from './sender.ts'

test('one household with many IPv6 addresses is one sender', () => {
  const home = networkOf('2001:db8:1:2:aaaa:bbbb:cccc:dddd')
  assert.equal(networkOf('2001:db8:1:2::1'), home)
  assert.equal(networkOf('2001:0DB8:0001:0002:0:0:0:9'), home)
  assert.notEqual(networkOf('2001:db8:1:3::1'), home)
  assert.equal(networkOf('fe80::1%eth0'), networkOf('fe80::2'))
})

test('an IPv4 address is the same sender however it is spelled', () => {
  assert.equal(networkOf('::ffff:192.0.2.10'), '192.0.2.10')
  assert.notEqual(networkOf('192.0.2.10'), networkOf('192.0.2.11'))
})

test('the hash depends on a key of this house', async (t) => {
  const [db, otherDb] = [await freshDatabase(t), await freshDatabase(t)]
  const sender = await senderOf(db, '192.0.2.10')
  assert.deepEqual(await senderOf(db, '192.0.2.10'), sender)
  assert.notDeepEqual(await senderOf(otherDb, '192.0.2.10'), sender)
})
