import { Kysely, PostgresDialect, sql, type Transaction as KyselyTransaction } from 'kysely'
import pg from 'pg'
import { Refusal } from '../language/refusal.ts'
import { listenOn, type Listener } from './listen.ts'

/** No table types: SQL is written as SQL, and each statement says the shape of its rows. */
type Tables = Record<string, never>

/** What a store runs its statements on. */
export type Queryable = Kysely<Tables>

/** One transaction; all of it happens or none. */
export type Transaction = KyselyTransaction<Tables> & {
  /** Runs after the commit, before `transaction` resolves; never when it is rolled back. */
  afterCommit(act: () => void): void
}

export type Database = Queryable & {
  /** Runs `work` in one transaction (READ COMMITTED) and answers what it answers. */
  within<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Hears a channel of NOTIFY until the database is closed. */
  listen(listener: Listener): Promise<void>
  /** Statements sent since the start, BEGIN and COMMIT not counted. */
  readonly queries: { count: number }
  /** Refused with 'service-away' when the server does not answer. */
  ping(): Promise<void>
  close(): Promise<void>
}

export type Place = { connectionString: string } | { host: string; user: string; database: string }

const secondsAStatementMayTake = 30

/** Opens a pool on a PostgreSQL; does not connect yet. */
export function openDatabase(place: Place, poolSize = 10): Database {
  const settings = {
    ...place,
    application_name: 'matbaa',
    connectionTimeoutMillis: 3000,
    statement_timeout: secondsAStatementMayTake * 1000,
  }
  const pool = new pg.Pool({ ...settings, max: poolSize })
  // An idle connection that dies is replaced by the pool; the next query says so if it can't be.
  pool.on('error', () => {})
  // So is one that dies between two statements of a transaction, where the pool does not listen.
  pool.on('connect', (client) => client.on('error', () => {}))
  const queries = { count: 0 }
  const listening: (() => Promise<void>)[] = []
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: refusingPool(pool, queries) }),
  })
  return Object.assign(kysely, {
    queries,
    async within<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
      const acts: (() => void)[] = []
      const result = await kysely
        .transaction()
        .execute((tx) =>
          work(
            Object.assign(tx, { afterCommit: (act: () => void) => acts.push(act) }) as Transaction,
          ),
        )
      for (const act of acts) act()
      return result
    },
    async listen(listener: Listener) {
      listening.push(await listenOn(settings, listener))
    },
    async ping() {
      await sql`SELECT 1`.execute(kysely)
    },
    async close() {
      await Promise.all(listening.map((stop) => stop()))
      await kysely.destroy()
    },
  })
}

/** The pool Kysely sees: counts statements, and turns a server that is away into a Refusal. */
function refusingPool(pool: pg.Pool, queries: { count: number }): pg.Pool {
  const connect = async () => {
    const client = await pool.connect().catch(refuseIfAway)
    return {
      async query(...statement: [string, unknown[]]) {
        if (!/^(begin|commit|rollback|start transaction)/i.test(statement[0])) queries.count += 1
        return client.query(...statement).catch(refuseIfAway)
      },
      release: () => client.release(),
    }
  }
  return { connect, end: () => pool.end() } as unknown as pg.Pool
}

const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  // PostgreSQL: admin_shutdown, crash_shutdown, cannot_connect_now, too_many_connections
  '57P01',
  '57P02',
  '57P03',
  '53300',
])
const awayMessages =
  /timeout exceeded when trying to connect|Connection terminated|not queryable|timeout expired|Connection ended/i

/** True when an error says that the server could not be reached or went away, not that the statement was wrong. */
export function isServerAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: string }
  if (code !== undefined && awayCodes.has(code)) return true
  if (error instanceof AggregateError) return error.errors.some(isServerAway)
  return awayMessages.test(error.message)
}

function refuseIfAway(error: unknown): never {
  if (!isServerAway(error)) throw error
  const refusal = new Refusal('service-away')
  refusal.cause = error
  throw refusal
}
