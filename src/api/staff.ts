import type { Static } from 'typebox'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { changeColleague } from '../staff/change-colleague.ts'
import { inviteColleague } from '../staff/invite-colleague.ts'
import { listColleagues } from '../staff/list-colleagues.ts'
import { makePasswordLink } from '../staff/make-password-link.ts'
import { reinstateColleague } from '../staff/reinstate-colleague.ts'
import { suspendColleague } from '../staff/suspend-colleague.ts'
import { Invitation, LinkAnswer, listOf, Nothing, StaffAnswer, StaffChange } from './contract.ts'
import { OneParams, PageQuestion, type One } from './questions.ts'
import { sliceOf } from './slice-of.ts'
import { linkAnswer, staffAnswer } from './staff-answer.ts'

const tags = ['staff']

export const staffDoor: Door = async (server, house) => {
  const { db } = house

  server.get<{ Querystring: Static<typeof PageQuestion> }>(
    '/api/staff',
    {
      schema: {
        tags,
        summary: 'Everyone with an account, the suspended last',
        querystring: PageQuestion,
        response: { 200: listOf(StaffAnswer) },
      },
    },
    async (request) => {
      const colleagues = await listColleagues(db, actorOf(request))
      return sliceOf(colleagues.map(staffAnswer), request.query)
    },
  )

  server.post<{ Body: Static<typeof Invitation> }>(
    '/api/staff',
    {
      schema: {
        tags,
        summary: 'Invite a colleague; answers the link to send them, once',
        body: Invitation,
        response: { 201: LinkAnswer },
      },
    },
    async (request, reply) => {
      const invited = await inviteColleague(db, actorOf(request), request.body)
      return reply.status(201).send(linkAnswer(invited, house))
    },
  )

  server.patch<One & { Body: Static<typeof StaffChange> }>(
    '/api/staff/:id',
    {
      schema: {
        tags,
        summary: 'Change a colleague’s name or role',
        params: OneParams,
        body: StaffChange,
        response: { 200: StaffAnswer },
      },
    },
    async (request) => {
      const { id } = request.params
      return staffAnswer(await changeColleague(db, actorOf(request), { ...request.body, id }))
    },
  )

  server.post<One>(
    '/api/staff/:id/suspension',
    {
      schema: {
        tags,
        summary: 'Shut a colleague out at once',
        params: OneParams,
        body: Nothing,
        response: { 201: StaffAnswer },
      },
    },
    async (request, reply) => {
      const colleague = await suspendColleague(db, actorOf(request), request.params)
      return reply.status(201).send(staffAnswer(colleague))
    },
  )

  server.delete<One>(
    '/api/staff/:id/suspension',
    {
      schema: {
        tags,
        summary: 'Let a suspended colleague back in',
        params: OneParams,
        response: { 200: StaffAnswer },
      },
    },
    async (request) => staffAnswer(await reinstateColleague(db, actorOf(request), request.params)),
  )

  server.post<One>(
    '/api/staff/:id/password-link',
    {
      schema: {
        tags,
        summary: 'A one-time link for a forgotten password; answers it once',
        params: OneParams,
        body: Nothing,
        response: { 201: LinkAnswer },
      },
    },
    async (request, reply) => {
      const made = await makePasswordLink(db, actorOf(request), request.params)
      return reply.status(201).send(linkAnswer(made, house))
    },
  )
}
