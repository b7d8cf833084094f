import { Type, type Static } from 'typebox'
import { compareRevisions } from '../articles/compare-revisions.ts'
import { listRevisions } from '../articles/list-revisions.ts'
import { readRevision } from '../articles/read-revision.ts'
import { restoreRevision } from '../articles/restore-revision.ts'
import type { Revision } from '../articles/revision.ts'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { optionalVersion } from '../http/expected-version.ts'
import { Id } from '../language/schema.ts'
import { articleAnswer } from './article-answer.ts'
import {
  ArticleAnswer,
  DiffAnswer,
  listOf,
  RestorationRequest,
  RevisionAnswer,
  RevisionLine,
} from './contract.ts'
import { OneParams, pageOf, PageQuestion, type One } from './questions.ts'

const Version = Type.Integer({ minimum: 1, maximum: 2_000_000_000 })
const OneVersion = Type.Object({ id: Id, version: Version })
const TwoVersions = Type.Object({ from: Version, to: Version })
const tags = ['articles']

export const revisionsDoor: Door = async (server, { db, ...house }) => {
  server.get<One & { Querystring: Static<typeof PageQuestion> }>(
    '/api/articles/:id/revisions',
    {
      schema: {
        tags,
        summary: 'Every saved text, newest first',
        params: OneParams,
        querystring: PageQuestion,
        response: { 200: listOf(RevisionLine) },
      },
    },
    async (request) => {
      const { limit, cursor } = pageOf(request.query)
      const before = cursor !== undefined && /^\d{1,9}$/.test(cursor) ? Number(cursor) : null
      const list = await listRevisions(db, actorOf(request), {
        articleId: request.params.id,
        limit,
        before,
      })
      return {
        items: list.items.map(lineOf),
        total: list.total,
        next: list.next === null ? null : String(list.next),
      }
    },
  )

  server.get<{ Params: Static<typeof OneVersion> }>(
    '/api/articles/:id/revisions/:version',
    {
      schema: {
        tags,
        summary: 'One saved text',
        params: OneVersion,
        response: { 200: RevisionAnswer },
      },
    },
    async (request) => {
      const { id, version } = request.params
      const revision = await readRevision(db, actorOf(request), { articleId: id, version })
      return { ...lineOf(revision), text: revision.text }
    },
  )

  server.get<One & { Querystring: Static<typeof TwoVersions> }>(
    '/api/articles/:id/diff',
    {
      schema: {
        tags,
        summary: 'What changed between two versions, word by word',
        params: OneParams,
        querystring: TwoVersions,
        response: { 200: DiffAnswer },
      },
    },
    async (request) => {
      const { from, to } = request.query
      const articleId = request.params.id
      return {
        from,
        to,
        fields: await compareRevisions(db, actorOf(request), { articleId, from, to }),
      }
    },
  )

  server.post<One & { Body: Static<typeof RestorationRequest> }>(
    '/api/articles/:id/restorations',
    {
      schema: {
        tags,
        summary: 'Make an old text the latest again, as a revision of its own',
        params: OneParams,
        body: RestorationRequest,
        response: { 201: ArticleAnswer },
      },
    },
    async (request, reply) => {
      const article = await restoreRevision(db, actorOf(request), {
        articleId: request.params.id,
        version: request.body.version,
        expectedVersion: optionalVersion(request),
      })
      return reply
        .status(201)
        .header('etag', `"${article.version}"`)
        .send(articleAnswer(article, { db, ...house }))
    },
  )
}

function lineOf(revision: Revision): RevisionLine {
  return {
    version: revision.version,
    headline: revision.headline,
    origin: revision.origin,
    restoredFrom: revision.restoredFrom,
    by: revision.by,
    at: revision.at.toISOString(),
    isPublished: revision.isPublished,
  }
}
