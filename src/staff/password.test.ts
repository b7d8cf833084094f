import assert from 'node:assert/strict'
import test from 'node:test'
import { refuses } from '../../test/refuses.ts'
import { hashPassword, isPassword, requireStrongPassword } from './password.ts'

test('a password is kept as argon2id with the cost OWASP asks for', async () => {
  const kept = await hashPassword('كلمة مرور طويلة')
  assert.match(kept, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  assert.equal(await isPassword('كلمة مرور طويلة', kept), true)
  assert.equal(await isPassword('كلمة مرور طويله', kept), false)
})

test('an alef with its hamza apart is the same letter of a password', async () => {
  const kept = await hashPassword('\u0623مل ونور وسلام')
  assert.equal(await isPassword('\u0627\u0654مل ونور وسلام', kept), true)
})

test('no password fits where none was chosen, and to say so takes as long', async () => {
  const kept = await hashPassword('كلمة مرور طويلة')
  const timed = async (hash: string | null) => {
    const start = performance.now()
    assert.equal(await isPassword('تخمين في الظلام', hash), false)
    return performance.now() - start
  }
  const fastest = async (hash: string | null) =>
    Math.min(await timed(hash), await timed(hash), await timed(hash), await timed(hash))
  const [known, unknown] = [await fastest(kept), await fastest(null)]
  assert.ok(unknown > known / 2, `${unknown} ms against ${known} ms`)
})

test('a weak password is refused: short, one letter over and over, the e-mail', async () => {
  const choose = async (password: string) =>
    requireStrongPassword(password, 'salma.alaoui@example.test')
  for (const weak of ['قصيرة123', '', '١١١١١١١١١١١١', 'aaaaaaaaaa', ' Salma.Alaoui@Example.test']) {
    await refuses('weak-password', choose(weak))
  }
  // Nine letters, the last of them outside the basic plane: it is one letter, not two.
  await refuses('weak-password', choose('12345678𞤀'))
  await choose('عشرةأحرفف١')
})
