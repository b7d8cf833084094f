import type { Config } from '../config.ts'
import { Refusal } from '../language/refusal.ts'
import { openDatabase, type Database } from './database.ts'
import { openEmbedded } from './embedded-server.ts'
import { migrate } from './migrate.ts'

export type Connection = { db: Database; close(): Promise<void> }

/**
 * The database the settings name, brought up to the code: a served one by its address, else the
 * embedded one in the data folder. `serve` holds the data folder; `visit` shares what runs there.
 */
export async function connect(
  config: Pick<Config, 'databaseUrl' | 'dataFolder'>,
  mode: 'serve' | 'visit',
): Promise<Connection> {
  if (config.databaseUrl !== null) return connectServed(config.databaseUrl)
  const server = await openEmbedded(config.dataFolder, mode)
  const db = openDatabase(server.place)
  const close = async () => {
    await db.close()
    await server.stop()
  }
  try {
    await migrate(db)
    return { db, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function connectServed(connectionString: string): Promise<Connection> {
  const db = openDatabase({ connectionString })
  try {
    await migrate(db)
    return { db, close: () => db.close() }
  } catch (error) {
    await db.close()
    if (error instanceof Refusal && error.code !== 'service-away') throw error
    throw unreachable(error)
  }
}

/** What PostgreSQL or the network said, without the password that stands in the address. */
function unreachable(error: unknown): Refusal {
  const cause = error instanceof Refusal ? error.cause : error
  const reason =
    cause instanceof Error ? `${(cause as { code?: string }).code ?? ''} ${cause.message}` : ''
  return new Refusal('database-unreachable', { reason: reason.trim() })
}
