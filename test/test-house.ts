import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { readConfig } from '../src/config.ts'
import { buildServer } from '../src/http/build-server.ts'
import type { Door, House } from '../src/http/door.ts'
import { createTokenFor } from '../src/staff/create-token.ts'
import { emailOf, hireCast, type Cast } from './cast.ts'
import { freshDatabase } from './fresh-database.ts'

export const testOrigin = 'https://jarida.example'

export type TestHouse = House & {
  server: FastifyInstance
  cast: Cast
  /** Sends a request as one of the cast, with a token; as a stranger when nobody is named. */
  ask(
    who: keyof Cast | null,
    method: Method,
    url: string,
    more?: Asked,
  ): Promise<LightMyRequestResponse>
}
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Asked = { body?: unknown; headers?: Record<string, string> }

/** A house with these doors on a fresh database, with the cast hired; nothing listens on a port. */
export async function openTestHouse(t: TestContext, doors: Door[]): Promise<TestHouse> {
  const db = await freshDatabase(t)
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-house-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const config = readConfig({
    MATBAA_LOG: 'silent',
    MATBAA_ORIGIN: testOrigin,
    MATBAA_DATA: folder,
  })
  const house: House = {
    db,
    config: { ...config, origin: testOrigin },
    mediaFolder: folder,
    builtFolder: fileURLToPath(new URL('../dist', import.meta.url)),
  }
  const cast = await hireCast(db)
  const server = await buildServer(house, doors)
  t.after(() => server.close())
  const tokens = new Map<string, string>()

  async function ask(who: keyof Cast | null, method: Method, url: string, more: Asked = {}) {
    const headers = { ...more.headers }
    if (who !== null) {
      const token =
        tokens.get(who) ?? (await createTokenFor(db, { email: emailOf(who), name: 'test' }))
      tokens.set(who, token)
      headers['authorization'] = `Bearer ${token}`
    }
    const request: InjectOptions = { method, url, headers }
    if (more.body !== undefined) request.payload = more.body as object
    return server.inject(request)
  }
  return { ...house, server, cast, ask }
}
