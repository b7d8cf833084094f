import { Type, type Static } from 'typebox'
import { parseSetting } from '../assistant/setting.ts'
import { structureOf } from '../assistant/structure-of.ts'
import { foreignKinds, otherKinds, quotationForms, type Structure } from '../assistant/structure.ts'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { closed, nullable, oneOf } from '../language/schema.ts'
import { editionOf } from '../paper/edition-of.ts'
import { readPaper } from '../paper/read-paper.ts'
import { requirePermission } from '../staff/require-permission.ts'

const mostLetters = 1_048_576
/** Every letter may come as an escape of six bytes. */
const bytesOfAText = mostLetters * 6 + 65_536

const StructureQuestion = Type.Object(
  {
    text: Type.String({ maxLength: mostLetters }),
    published: Type.String({ maxLength: 40 }),
    timeZone: Type.Optional(Type.String({ maxLength: 60 })),
    country: Type.Optional(Type.String({ maxLength: 2 })),
  },
  closed,
)

const place = { start: Type.Integer(), end: Type.Integer() }
const Place = Type.Object(place)

const StructureAnswer = Type.Object({
  headline: Place,
  headings: Type.Array(Place),
  quotations: Type.Array(
    Type.Object({
      ...place,
      words: Type.String(),
      form: oneOf(quotationForms),
      speaker: nullable(Type.Object({ name: Type.String(), ...place })),
      cue: Type.String(),
      spokenLanguage: nullable(Type.String()),
    }),
  ),
  quotedOther: Type.Array(Type.Object({ ...place, kind: oneOf(otherKinds) })),
  days: Type.Array(
    Type.Object({
      ...place,
      text: Type.String(),
      date: nullable(Type.String()),
      warning: nullable(oneOf(['weekday-disagrees', 'invalid-date'])),
    }),
  ),
  openQuestion: nullable(Place),
  foreign: Type.Array(Type.Object({ ...place, kind: oneOf(foreignKinds) })),
})

export const assistDoor: Door = async (server, { db }) => {
  server.post<{ Body: Static<typeof StructureQuestion> }>(
    '/api/assist/structure',
    {
      bodyLimit: bytesOfAText,
      schema: {
        tags: ['assist'],
        summary: 'What a text is made of: a suggestion by rules; nothing is kept',
        body: StructureQuestion,
        response: { 200: StructureAnswer },
      },
    },
    async (request): Promise<Structure> => {
      requirePermission(actorOf(request), 'write-articles')
      const { text, published, timeZone, country } = request.body
      const edition = editionOf((await readPaper(db)).settings)
      const setting = parseSetting({
        published,
        timeZone: timeZone ?? edition.timeZone,
        country: country ?? edition.country,
      })
      return structureOf(text, setting)
    },
  )
}
