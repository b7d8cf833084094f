import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { expectedVersion } from '../http/expected-version.ts'
import { changeFrontPage } from '../paper/change-front-page.ts'
import { changeMenus } from '../paper/change-menus.ts'
import { changePaper } from '../paper/change-paper.ts'
import { readPaper } from '../paper/read-paper.ts'
import { FrontPage, Menus, PaperAnswer, PaperSettings } from './contract.ts'

const tags = ['paper']

/** The newspaper as its owner describes it, and what its editors pin and arrange. */
export const paperDoor: Door = async (server, { db }) => {
  server.get(
    '/api/paper',
    { schema: { tags, summary: 'The settings of the paper', response: { 200: PaperAnswer } } },
    async (request, reply) => {
      actorOf(request)
      const { version, settings } = await readPaper(db)
      return reply.header('etag', `"${version}"`).send({ version, settings })
    },
  )

  server.put<{ Body: PaperSettings }>(
    '/api/paper',
    {
      schema: {
        tags,
        summary: 'Describe the paper anew; needs If-Match with the version it was read at',
        body: PaperSettings,
        response: { 200: PaperAnswer },
      },
    },
    async (request, reply) => {
      const paper = await changePaper(db, actorOf(request), {
        settings: request.body,
        expectedVersion: expectedVersion(request),
      })
      return reply.header('etag', `"${paper.version}"`).send(paper)
    },
  )

  server.get(
    '/api/front-page',
    { schema: { tags, summary: 'What is pinned on the front page', response: { 200: FrontPage } } },
    async (request) => {
      actorOf(request)
      return (await readPaper(db)).frontPage
    },
  )

  server.put<{ Body: FrontPage }>(
    '/api/front-page',
    {
      schema: {
        tags,
        summary: 'Pin the lead, the seconds and the breaking line',
        body: FrontPage,
        response: { 200: FrontPage },
      },
    },
    async (request) => changeFrontPage(db, actorOf(request), request.body),
  )

  server.get(
    '/api/menus',
    { schema: { tags, summary: 'The menus, as readers see them', response: { 200: Menus } } },
    async (request) => {
      actorOf(request)
      return (await readPaper(db)).menus
    },
  )

  server.put<{ Body: Menus }>(
    '/api/menus',
    {
      schema: { tags, summary: 'Arrange the menus', body: Menus, response: { 200: Menus } },
    },
    async (request) => changeMenus(db, actorOf(request), request.body),
  )
}
