import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, type TestContext } from 'node:test'
import type { BrowserContext } from 'playwright-core'
import { readConfig } from '../../src/config.ts'
import { openHouse, type OpenHouse } from '../../src/main.ts'
import { signIn } from '../../src/staff/sign-in.ts'
import { emailOf, hireCast, passwordOfAll, type Cast } from '../cast.ts'
import { makeDatabase } from '../fresh-database.ts'
import { closeBrowser, person } from './browser.ts'

export type JourneyHouse = OpenHouse & {
  cast: Cast
  /** The browser of one of the cast, already signed in. */
  browserOf(who: keyof Cast, viewport?: { width: number; height: number }): Promise<BrowserContext>
}

after(closeBrowser)

/** A house that listens, with the cast hired; `demo`: with the demonstration newspaper. */
export async function openJourneyHouse(
  t: TestContext,
  { demo = false } = {},
): Promise<JourneyHouse> {
  const database = await makeDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-journey-'))
  const config = readConfig({
    PORT: '0',
    MATBAA_LOG: 'error',
    MATBAA_DEMO: demo ? 'on' : 'off',
    MATBAA_DATA: folder,
    DATABASE_URL: database.url,
  })
  const house = await openHouse(config)
  t.after(async () => {
    await house.close()
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
  })
  const cast = await hireCast(house.db)
  return {
    ...house,
    cast,
    async browserOf(who, viewport) {
      const context = await person(t, viewport === undefined ? {} : { viewport })
      const { secret } = await signIn(house.db, {
        email: emailOf(who),
        password: passwordOfAll,
        device: 'journey',
        address: '127.0.0.1',
      })
      await context.addCookies([
        {
          name: 'matbaa_session',
          value: secret,
          url: house.origin,
          httpOnly: true,
          sameSite: 'Lax',
        },
      ])
      return context
    },
  }
}
