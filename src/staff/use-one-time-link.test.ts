import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { sql } from 'kysely'
import { emailOf, hireCast, passwordOfAll } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import { findSession } from './find-session.ts'
import { inviteColleague } from './invite-colleague.ts'
import { makePasswordLink } from './make-password-link.ts'
import { openOneTimeLink } from './open-one-time-link.ts'
import { readLogbook } from './read-logbook.ts'
import { signIn } from './sign-in.ts'
import { useOneTimeLink } from './use-one-time-link.ts'

const chosen = { password: 'اخترتها بنفسي 7', device: 'Firefox' }
const visit = { password: chosen.password, device: '', address: '192.0.2.1' }

async function newsroom(t: TestContext) {
  const db = await freshDatabase(t)
  const cast = await hireCast(db)
  const invite = () =>
    inviteColleague(db, cast.nadia, { name: 'منى', email: 'mona@example.test', role: 'editor' })
  return { db, ...cast, invite }
}

test('an invited colleague chooses a password and is signed in', async (t) => {
  const { db, invite } = await newsroom(t)
  const { colleague, link } = await invite()
  const signedIn = await useOneTimeLink(db, link.secret, chosen)
  assert.deepEqual([signedIn.colleague.id, signedIn.colleague.state], [colleague.id, 'active'])
  assert.equal((await findSession(db, signedIn.secret))?.role, 'editor')
  await signIn(db, { ...visit, email: 'mona@example.test' })
})

test('an invitation does not let its bearer take another name or e-mail', async (t) => {
  const { db, invite } = await newsroom(t)
  const { link } = await invite()
  const { colleague } = await useOneTimeLink(db, link.secret, {
    ...chosen,
    name: 'نادية الوزاني',
    email: 'other@example.test',
  })
  assert.deepEqual([colleague.name, colleague.email], ['منى', 'mona@example.test'])
})

test('a link works once, also when it is opened twice at the same moment', async (t) => {
  const { db, invite } = await newsroom(t)
  const { link } = await invite()
  const uses = await Promise.allSettled([
    useOneTimeLink(db, link.secret, { ...chosen, password: 'الأولى في السباق' }),
    useOneTimeLink(db, link.secret, { ...chosen, password: 'الثانية في السباق' }),
  ])
  assert.deepEqual(uses.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  await refuses('link-expired', useOneTimeLink(db, link.secret, chosen))
  await refuses('link-expired', openOneTimeLink(db, link.secret))
})

test('a link that waited too long, or never was, opens nothing', async (t) => {
  const { db, nadia, salma } = await newsroom(t)
  const { link } = await makePasswordLink(db, nadia, { id: salma.staffId })
  await sql`
    UPDATE one_time_links
    SET expires_at = now()`.execute(db)
  for (const secret of [link.secret, 'A'.repeat(43), '']) {
    await refuses('link-expired', openOneTimeLink(db, secret))
    await refuses('link-expired', useOneTimeLink(db, secret, chosen))
  }
})

test('a weak password is refused and does not use the link up', async (t) => {
  const { db, invite } = await newsroom(t)
  const { link } = await invite()
  const weak = { ...chosen, password: 'mona@example.test' }
  await refuses('weak-password', useOneTimeLink(db, link.secret, weak))
  await useOneTimeLink(db, link.secret, chosen)
})

test('a forgotten password is replaced within a day, and what the old one opened is shut', async (t) => {
  const { db, nadia, salma } = await newsroom(t)
  const before = await signIn(db, { ...visit, email: emailOf('salma'), password: passwordOfAll })
  const { colleague, link } = await makePasswordLink(db, nadia, { id: salma.staffId })
  assert.equal(colleague.id, salma.staffId)
  const day = 24 * 60 * 60 * 1000
  assert.ok(Math.abs(link.expiresAt.getTime() - Date.now() - day) < 60_000)
  assert.equal((await openOneTimeLink(db, link.secret)).purpose, 'password')
  await useOneTimeLink(db, link.secret, chosen)
  assert.equal(await findSession(db, before.secret), null)
  await signIn(db, { ...visit, email: emailOf('salma') })
  const old = signIn(db, { ...visit, email: emailOf('salma'), password: passwordOfAll })
  await refuses('wrong-credentials', old)
})

test('only the newest link of a colleague works; an invitation stays one', async (t) => {
  const { db, nadia, invite } = await newsroom(t)
  const { colleague, link } = await invite()
  const renewed = await makePasswordLink(db, nadia, { id: colleague.id })
  await refuses('link-expired', openOneTimeLink(db, link.secret))
  assert.equal((await openOneTimeLink(db, renewed.link.secret)).purpose, 'invitation')
})

test('the logbook tells of each step, and neither it nor a table holds a secret', async (t) => {
  const { db, nadia, invite } = await newsroom(t)
  const { colleague, link } = await invite()
  const { secret } = await useOneTimeLink(db, link.secret, chosen)
  const about = { limit: 9, subjectKind: 'staff', subjectId: colleague.id }
  const { items } = await readLogbook(db, nadia, about)
  assert.deepEqual(
    items.map(({ act }) => act),
    ['staff.signed-in', 'staff.joined', 'staff.invited'],
  )
  const { rows } = await sql<{ all: string }>`
    SELECT concat(
      (SELECT json_agg(l) FROM logbook l), (SELECT json_agg(o) FROM one_time_links o),
      (SELECT json_agg(s) FROM sessions s), (SELECT json_agg(c) FROM staff c)
    ) AS all`.execute(db)
  const kept = rows[0]?.all ?? ''
  assert.ok(kept.includes('mona@example.test'))
  for (const hidden of [link.secret, secret, chosen.password]) assert.ok(!kept.includes(hidden))
})
