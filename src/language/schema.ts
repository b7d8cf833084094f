import { Type, type Static, type TSchema } from 'typebox'

/** Shapes that typebox writes in a way that JSON Schema's users and checkers read less well. */

/** One word of a list. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return Type.Unsafe<T[number]>({ type: 'string', enum: [...words] })
}

/** One of several objects told apart by `kind`; a checker then names the fault of that kind only. */
export function byKind<const S extends readonly TSchema[]>(...shapes: S) {
  return Type.Unsafe<Static<S[number]>>({
    type: 'object',
    discriminator: { propertyName: 'kind' },
    required: ['kind'],
    oneOf: shapes,
  })
}

export function nullable<S extends TSchema>(shape: S) {
  return Type.Union([shape, Type.Null()])
}

/** An id of a row: the digits of a bigint. */
export const Id = Type.String({ pattern: '^[1-9][0-9]{0,17}$' })

export const closed = { additionalProperties: false }
