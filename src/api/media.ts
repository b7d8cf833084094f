import multipart from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { Type, type Static } from 'typebox'
import { actorOf } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { Refusal } from '../language/refusal.ts'
import { addMedia, bytesOfAPicture, type Upload } from '../media/add-media.ts'
import { changeMedia } from '../media/change-media.ts'
import { listMedia } from '../media/list-media.ts'
import { mediaAddress, renditionFor, type Media } from '../media/media.ts'
import { openMedia } from '../media/open-media.ts'
import { removeMedia } from '../media/remove-media.ts'
import { requirePermission } from '../staff/require-permission.ts'
import { listOf, MediaAnswer, MediaChange } from './contract.ts'
import { OneParams, pageOf, PageQuestion, type One } from './questions.ts'

const ListQuestion = Type.Object({
  ...PageQuestion.properties,
  q: Type.Optional(Type.String({ maxLength: 1000 })),
})
const tags = ['media']

/** The picture library. Readers get the files themselves from the site. */
export const mediaDoor: Door = async (server, { db, mediaFolder }) => {
  await server.register(async (uploads) => {
    await uploads.register(multipart, {
      limits: { fileSize: bytesOfAPicture, files: 1, fields: 3, fieldSize: 8000, parts: 4 },
    })
    uploads.post(
      '/api/media',
      {
        schema: {
          tags,
          summary: 'Add a picture: multipart, a file `file`, and caption, credit, alt if known',
          consumes: ['multipart/form-data'],
          response: { 201: MediaAnswer },
        },
      },
      async (request, reply) => {
        const actor = actorOf(request)
        requirePermission(actor, 'add-media')
        const upload = await parseUpload(request)
        const media = await addMedia(db, actor, { ...upload, mediaFolder })
        return reply
          .status(201)
          .header('location', `/api/media/${media.id}`)
          .send(mediaAnswer(media))
      },
    )
  })

  server.get<{ Querystring: Static<typeof ListQuestion> }>(
    '/api/media',
    {
      schema: {
        tags,
        summary: 'The library, newest first; `q` looks in names, captions, credits and alt',
        querystring: ListQuestion,
        response: { 200: listOf(MediaAnswer) },
      },
    },
    async (request) => {
      const { q = '' } = request.query
      const list = await listMedia(db, actorOf(request), { ...pageOf(request.query), words: q })
      return { ...list, items: list.items.map(mediaAnswer) }
    },
  )

  server.get<One>(
    '/api/media/:id',
    { schema: { tags, summary: 'One picture', params: OneParams, response: { 200: MediaAnswer } } },
    async (request) => mediaAnswer(await openMedia(db, actorOf(request), request.params.id)),
  )

  server.patch<One & { Body: Static<typeof MediaChange> }>(
    '/api/media/:id',
    {
      schema: {
        tags,
        summary: 'Change the words of a picture',
        params: OneParams,
        body: MediaChange,
        response: { 200: MediaAnswer },
      },
    },
    async (request) => {
      const { id } = request.params
      return mediaAnswer(await changeMedia(db, actorOf(request), { ...request.body, id }))
    },
  )

  server.delete<One>(
    '/api/media/:id',
    { schema: { tags, summary: 'Remove a picture that is shown nowhere', params: OneParams } },
    async (request, reply) => {
      await removeMedia(db, actorOf(request), { id: request.params.id, mediaFolder })
      return reply.status(204).send()
    },
  )
}

const mostLetters = { caption: 2000, credit: 500, alt: 2000 }
type WordField = keyof typeof mostLetters

/** Reads the form to its end also when it is refused: what is left unread would hold the connection. */
async function parseUpload(request: FastifyRequest): Promise<Omit<Upload, 'mediaFolder'>> {
  if (!request.isMultipart()) throw invalid('multipart/form-data is expected')
  let file: Pick<Upload, 'file' | 'name'> | null = null
  let refusal: Refusal | null = null
  const words: Pick<Upload, WordField> = {}
  for await (const part of request.parts()) {
    const { fieldname } = part
    if (part.type === 'file' && fieldname === 'file') {
      file = { file: await part.toBuffer(), name: part.filename }
    } else if (part.type === 'field' && isWordField(fieldname)) {
      words[fieldname] = String(part.value)
      const isTooLong = part.valueTruncated || words[fieldname].length > mostLetters[fieldname]
      if (isTooLong) refusal ??= invalid('too long', fieldname)
    } else {
      if (part.type === 'file') part.file.resume()
      refusal ??= invalid('unknown field', fieldname)
    }
  }
  if (file === null) refusal ??= invalid('required', 'file')
  if (file === null || refusal !== null) throw refusal
  return { ...file, ...words }
}

function isWordField(name: string): name is WordField {
  return Object.hasOwn(mostLetters, name)
}

function invalid(problem: string, field = ''): Refusal {
  return new Refusal('invalid-input', { path: `body/${field}`, problem })
}

function mediaAnswer(media: Media): MediaAnswer {
  const { id, name, width, height, caption, credit, alt } = media
  return {
    id,
    name,
    width,
    height,
    url: mediaAddress(renditionFor(media, Number.POSITIVE_INFINITY).name),
    renditions: media.renditions.map((rendition) => ({
      width: rendition.width,
      url: mediaAddress(rendition.name),
    })),
    caption,
    credit,
    alt,
    createdAt: media.createdAt.toISOString(),
  }
}
