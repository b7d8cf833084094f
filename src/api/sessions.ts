import type { Static } from 'typebox'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { clearSessionCookie, sessionSecretOf, setSessionCookie } from '../http/session-cookie.ts'
import { changeOwnPassword } from '../staff/change-own-password.ts'
import { listSessions } from '../staff/list-sessions.ts'
import { readOwnAccount } from '../staff/read-own-account.ts'
import { revokeSession } from '../staff/revoke-session.ts'
import type { Session } from '../staff/session.ts'
import { signIn } from '../staff/sign-in.ts'
import { signOut } from '../staff/sign-out.ts'
import { listOf, MeAnswer, PasswordChange, SessionAnswer, SignIn } from './contract.ts'
import { meAnswer } from './me-answer.ts'
import { OneParams, PageQuestion, type One } from './questions.ts'
import { sliceOf } from './slice-of.ts'

const tags = ['sessions']

export const sessionsDoor: Door = async (server, house) => {
  const { db, config } = house

  server.post<{ Body: Static<typeof SignIn> }>(
    '/api/sessions',
    {
      schema: {
        tags,
        summary: 'Sign in; the session is in the cookie',
        security: [],
        body: SignIn,
        response: { 201: MeAnswer },
      },
    },
    async (request, reply) => {
      const device = request.headers['user-agent'] ?? ''
      const { secret, colleague } = await signIn(db, {
        ...request.body,
        device,
        address: request.ip,
      })
      setSessionCookie(reply, secret, config.origin)
      return reply.status(201).send(await meAnswer(colleague, house))
    },
  )

  server.get(
    '/api/me',
    { schema: { tags, summary: 'Who is signed in', response: { 200: MeAnswer } } },
    async (request, reply) => {
      const colleague = await readOwnAccount(db, actorOf(request))
      const secret = sessionSecretOf(request, config.origin)
      // The session lasts longer with each visit, and so must the cookie.
      if (secret !== undefined && request.headers.authorization === undefined) {
        setSessionCookie(reply, secret, config.origin)
      }
      return meAnswer(colleague, house)
    },
  )

  server.put<{ Body: Static<typeof PasswordChange> }>(
    '/api/me/password',
    {
      schema: { tags, summary: 'Choose a new password; other sessions end', body: PasswordChange },
    },
    async (request, reply) => {
      await changeOwnPassword(db, actorOf(request), {
        ...request.body,
        secret: sessionSecretOf(request, config.origin) ?? null,
        address: request.ip,
      })
      return reply.status(204).send()
    },
  )

  server.get<{ Querystring: Static<typeof PageQuestion> }>(
    '/api/sessions',
    {
      schema: {
        tags,
        summary: 'Your own sessions, last seen first',
        querystring: PageQuestion,
        response: { 200: listOf(SessionAnswer) },
      },
    },
    async (request) => {
      const secret = sessionSecretOf(request, config.origin) ?? null
      const sessions = await listSessions(db, actorOf(request), { secret })
      return sliceOf(sessions.map(sessionAnswer), request.query)
    },
  )

  server.delete(
    '/api/sessions/current',
    { schema: { tags, summary: 'Sign out', security: [] } },
    async (request, reply) => {
      const secret = sessionSecretOf(request, config.origin)
      if (secret !== undefined) await signOut(db, secret)
      clearSessionCookie(reply, config.origin)
      return reply.status(204).send()
    },
  )

  server.delete<One>(
    '/api/sessions/:id',
    { schema: { tags, summary: 'End one of your own sessions', params: OneParams } },
    async (request, reply) => {
      await revokeSession(db, actorOf(request), request.params)
      return reply.status(204).send()
    },
  )
}

function sessionAnswer(session: Session): SessionAnswer {
  return {
    ...session,
    createdAt: session.createdAt.toISOString(),
    seenAt: session.seenAt.toISOString(),
  }
}
