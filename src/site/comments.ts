import type { FastifyInstance } from 'fastify'
import { findPublication } from '../articles/publication-store.ts'
import { postComment } from '../comments/post-comment.ts'
import { newVisitor, readVisitor } from '../comments/visitor.ts'
import { statusOf } from '../http/refusal-status.ts'
import { Refusal } from '../language/refusal.ts'
import { wordRefusal } from '../language/say-refusal.ts'
import { loadArticle } from '../pages/load-article.ts'
import { trapField } from '../pages/parts/comment-form.tsx'
import { renderArticle } from '../pages/render-article.tsx'
import { articlePath, printedPath } from '../paper/paths.ts'
import { idOf } from './articles.ts'
import type { Press } from './press.ts'
import { setVisitorCookie, visitorCookieOf } from './visitor-cookie.ts'
import { wordOf } from './word-of.ts'

const bytesOfAComment = 64 * 1024

export function commentsDoor(server: FastifyInstance, press: Press): void {
  const { db, config } = press.house
  type Params = { Params: { id: string } }

  server.post<Params>('/a/:id/comments', { bodyLimit: bytesOfAComment }, async (request, reply) => {
    const articleId = idOf(request.params.id)
    const written = parseForm(request.body)
    const cookie = visitorCookieOf(request, config.origin)
    const known = await readVisitor(db, cookie)
    const visitor =
      known === null || cookie === undefined
        ? await newVisitor(db)
        : { hash: known, cookieValue: cookie }
    try {
      await postComment(db, {
        articleId,
        ...written,
        senderAddress: request.ip,
        visitor: visitor.hash,
      })
    } catch (error) {
      if (!isAboutTheComment(error)) throw error
      const refused = {
        message: wordRefusal(error),
        field: fieldOf(error),
        name: written.name,
        text: written.text,
      }
      const view = await loadArticle(db, articleId, {
        visit: press.visit(),
        visitor: known,
        refused,
      })
      if (view === null) throw error
      const html = renderArticle(view)
      return press.send({ request, reply }, { status: statusOf[error.code], html })
    }
    setVisitorCookie(reply, visitor.cookieValue, config.origin)
    return reply
      .header('cache-control', 'no-store')
      .redirect(`${await pathOfArticle(press, articleId)}#comments`, 303)
  })

  /** Whoever reloads after a refusal, or opens the form's address, comes to the article. */
  server.get<Params>('/a/:id/comments', async (request, reply) => {
    const path = await pathOfArticle(press, idOf(request.params.id))
    return reply.header('cache-control', 'no-store').redirect(`${path}#comments`, 302)
  })
}

async function pathOfArticle({ house }: Press, articleId: string): Promise<string> {
  const publication = await findPublication(house.db, articleId)
  if (publication === null) throw new Refusal('not-found')
  return printedPath(articlePath(publication.slug))
}

function parseForm(body: unknown): { name: string; text: string; trap: string } {
  return {
    name: wordOf(body, 'name') ?? '',
    text: wordOf(body, 'text') ?? '',
    trap: wordOf(body, trapField) ?? '',
  }
}

/** Something its writer can mend, or should read beside what they wrote. */
function isAboutTheComment(error: unknown): error is Refusal {
  return error instanceof Refusal && error.code.startsWith('comment')
}

function fieldOf({ details }: Refusal): 'name' | 'text' | null {
  const { field } = details
  return field === 'name' || field === 'text' ? field : null
}
