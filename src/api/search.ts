import { Type, type Static } from 'typebox'
import type { Door } from '../http/door.ts'
import { searchPublications } from '../search/search-publications.ts'
import { publicUrl } from './article-answer.ts'
import { listOf, SearchItem } from './contract.ts'
import { pageOf, PageQuestion } from './questions.ts'

const SearchQuestion = Type.Object({
  ...PageQuestion.properties,
  q: Type.Optional(Type.String({ maxLength: 10_000 })),
})

export const searchDoor: Door = async (server, { db, config }) => {
  server.get<{ Querystring: Static<typeof SearchQuestion> }>(
    '/api/search',
    {
      schema: {
        tags: ['search'],
        summary: 'Published articles in which all words occur; for everybody',
        security: [],
        querystring: SearchQuestion,
        response: { 200: listOf(SearchItem) },
      },
    },
    async (request) => {
      const { q = '' } = request.query
      const found = await searchPublications(db, { q, ...pageOf(request.query) })
      const items = found.items.map((hit): SearchItem => ({
        id: hit.articleId,
        kind: hit.kind,
        headline: hit.headline,
        url: publicUrl(config.origin, hit.slug),
        publishedAt: hit.firstPublishedAt.toISOString(),
        excerpt: hit.excerpt.text,
      }))
      return { ...found, items }
    },
  )
}
