import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { apiDoor } from './api/api.ts'
import { healthDoor } from './api/health.ts'
import type { Config } from './config.ts'
import { connect } from './database/connect.ts'
import type { Database } from './database/database.ts'
import { openDemo } from './demo/open-demo.ts'
import { buildServer } from './http/build-server.ts'
import type { House } from './http/door.ts'
import { newsroomAppDoor } from './http/newsroom-app.ts'
import { startClock } from './jobs/clock.ts'
import { Refusal } from './language/refusal.ts'
import { siteDoor } from './site/site.ts'

export type OpenHouse = { db: Database; origin: string; close(): Promise<void> }

/** Opens the house: database, demonstration newspaper where there is nothing yet, doors, clock. */
export async function openHouse(config: Config): Promise<OpenHouse> {
  const connection = await connect(config, 'serve')
  const { db } = connection
  const mediaFolder = join(config.dataFolder, 'media')
  try {
    mkdirSync(mediaFolder, { recursive: true })
    if (config.isDemoWanted) await openDemo(db, { mediaFolder, now: new Date() })
    const house: House = {
      db,
      mediaFolder,
      builtFolder: fileURLToPath(new URL('../dist', import.meta.url)),
      config: {
        ...config,
        origin: config.origin ?? `http://${nameOf(config.host)}:${config.port}`,
      },
    }
    const server = await buildServer(house, [healthDoor, apiDoor, newsroomAppDoor, siteDoor])
    await listen(server, config)
    if (config.origin === null) house.config.origin = originOf(server, config)
    const stopClock = startClock(db, server.log)
    return {
      db,
      origin: house.config.origin,
      async close() {
        await server.close()
        await stopClock()
        await connection.close()
      },
    }
  } catch (error) {
    await connection.close()
    throw error
  }
}

async function listen(server: FastifyInstance, { host, port }: Config): Promise<void> {
  try {
    await server.listen({ host, port })
  } catch (error) {
    await server.close()
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new Refusal('port-taken', { port })
    throw error
  }
}

/** The address the server took, when the settings left the port or the public address open. */
function originOf(server: FastifyInstance, { host }: Config): string {
  const address = server.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return `http://${nameOf(host)}:${port}`
}

function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
