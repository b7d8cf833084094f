import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { RouteHandlerMethod } from 'fastify'
import type { Door } from './door.ts'

const noncePlaceholder = '__STYLE_NONCE__'

/** The built newsroom app: its files, and for every other address under /newsroom/ its page with a fresh nonce. */
export const newsroomAppDoor: Door = async (server, { builtFolder }) => {
  const folder = join(builtFolder, 'newsroom')
  const page = await readFile(join(folder, 'index.html'), 'utf8')

  await server.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/newsroom/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
  })
  const showPage: RouteHandlerMethod = async (request, reply) => {
    if (/^\/newsroom(\?|$)/.test(request.url)) return reply.redirect('/newsroom/', 301)
    const nonce = randomBytes(18).toString('base64')
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', policy(nonce))
      .send(page.replaceAll(noncePlaceholder, nonce))
  }
  server.get('/newsroom', showPage)
  server.get('/newsroom/*', showPage)
}

/** Style attributes are allowed: the component library positions its layers with them. */
function policy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src-elem 'self' 'nonce-${nonce}'`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}
