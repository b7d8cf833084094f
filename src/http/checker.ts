import { Ajv } from 'ajv'
import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'

/** RFC 3339, section 5.6: a day and a time with its offset. */
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i

const options = {
  discriminator: true,
  useDefaults: true,
  removeAdditional: false,
  strict: false,
  formats: {
    'date-time': (value: string) => dateTime.test(value) && !Number.isNaN(Date.parse(value)),
  },
} as const

/** A body is taken as it is; the words of an address are read as what they stand for. */
const forBodies = new Ajv({ ...options, coerceTypes: false })
const forAddresses = new Ajv({ ...options, coerceTypes: 'array' })

export const checker: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) =>
  (httpPart === 'body' ? forBodies : forAddresses).compile(schema)
