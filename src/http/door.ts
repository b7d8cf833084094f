import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import type { Database } from '../database/database.ts'

/** What every door is given. */
export type House = {
  db: Database
  config: Config & { origin: string }
  /** Folder of the pictures. */
  mediaFolder: string
  /** Folder with the built newsroom app and islands. */
  builtFolder: string
}

/** A door adds its routes to the server; it runs in a context of its own, so its hooks stay its own. */
export type Door = (server: FastifyInstance, house: House) => Promise<void>
