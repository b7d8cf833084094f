import type { TestContext } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { openTestHouse, type TestHouse } from '../../test/test-house.ts'
import { siteDoor } from './site.ts'

export type TestSite = TestHouse & {
  /** As a reader asks; paths in readable letters. */
  get(path: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>
  /** As a browser sends a form, script or no script. */
  sendForm(
    path: string,
    fields: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>
}

/** The readers' site alone, on a fresh database. */
export async function openTestSite(t: TestContext): Promise<TestSite> {
  const house = await openTestHouse(t, [siteDoor])
  return {
    ...house,
    get: (path, headers = {}) => house.server.inject({ url: encodeURI(path), headers }),
    sendForm: (path, fields, headers = {}) =>
      house.server.inject({
        method: 'POST',
        url: path,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        payload: new URLSearchParams(fields).toString(),
      }),
  }
}
