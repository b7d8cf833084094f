import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { article, headline, kicker, p, standfirst } from '../../test/builders.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { published } from '../../test/published.ts'
import { refuses } from '../../test/refuses.ts'
import { createArticle } from '../articles/create-article.ts'
import type { Database } from '../database/database.ts'
import { searchPublications } from './search-publications.ts'

test('an article is found by a word of its headline, its standfirst, its kicker or its text', async (t) => {
  const db = await freshDatabase(t)
  const id = await published(
    db,
    article(
      kicker('قمة'),
      headline('رئيسان يلتقيان في ميناء زهران'),
      standfirst('جلسة طويلة انتهت ببيان'),
      p('قال الوزير إن المفاوضات ستستأنف.'),
    ),
  )
  for (const q of ['قمة', 'زهران', 'ببيان', 'المفاوضات']) {
    assert.deepEqual(await idsFor(db, q), [id], q)
  }
  assert.deepEqual(await idsFor(db, 'غائبة'), [])
})

test('spelling does not matter: tashkeel, tatweel, hamza, digits, case', async (t) => {
  const db = await freshDatabase(t)
  const id = await published(
    db,
    article(headline('الأُمَّةُ'), p('إنجلـــيزية في 15 غشت 2025 مع Résumé')),
  )
  for (const q of ['الامة', 'الأمه', 'انجليزيه', '١٥', 'RESUME']) {
    assert.deepEqual(await idsFor(db, q), [id], q)
  }
})

test('all words must occur, in any order', async (t) => {
  const db = await freshDatabase(t)
  const both = await published(db, article(headline('الماء والكهرباء'), p('نص')))
  await published(db, article(headline('الماء'), p('نص')))
  assert.deepEqual(await idsFor(db, 'الكهرباء الماء'), [both])
})

test('what has all words in the headline comes first, then the newest', async (t) => {
  const db = await freshDatabase(t)
  const inText = (at: string) =>
    published(db, article(headline('خبر'), p('عن السردين اليوم')), new Date(at))
  const inHeadline = (at: string) =>
    published(db, article(headline('أسعار السَّرْدين'), p('نص')), new Date(at))
  const oldHeadline = await inHeadline('2026-01-01T08:00:00Z')
  const newText = await inText('2026-01-04T08:00:00Z')
  const newHeadline = await inHeadline('2026-01-02T08:00:00Z')
  const oldText = await inText('2026-01-03T08:00:00Z')
  assert.deepEqual(await idsFor(db, 'سردين'), [newHeadline, oldHeadline, newText, oldText])
})

test('a headline that folding makes longer still ranks by its last word', async (t) => {
  const db = await freshDatabase(t)
  const at = (day: number) => new Date(Date.UTC(2026, 0, day))
  const first = await published(db, article(headline('قال… ثم… نفى السردين'), p('نص')), at(1))
  const second = await published(db, article(headline('خبر'), p('عن السردين')), at(2))
  assert.deepEqual(await idsFor(db, 'سردين'), [first, second])
})

test('a word that begins the kicker is not taken for one of the headline', async (t) => {
  const db = await freshDatabase(t)
  const inKicker = article(kicker('سردين'), headline('خبر'), p('نص'))
  const second = await published(db, inKicker, new Date('2026-01-05T08:00:00Z'))
  const first = await published(
    db,
    article(headline('سردين'), p('نص')),
    new Date('2026-01-01T08:00:00Z'),
  )
  assert.deepEqual(await idsFor(db, 'سردين'), [first, second])
})

test('the pages of a long answer hold every article once', async (t) => {
  const db = await freshDatabase(t)
  const sameHour = new Date('2026-01-01T08:00:00Z')
  const ids: string[] = []
  for (const words of ['بحر', 'بحر', 'خبر', 'خبر', 'خبر']) {
    ids.push(await published(db, article(headline(words), p('عن البحر')), sameHour))
  }
  const first = await searchPublications(db, { q: 'بحر', limit: 2 })
  const second = await searchPublications(db, { q: 'بحر', limit: 2, cursor: first.next ?? '' })
  const third = await searchPublications(db, { q: 'بحر', limit: 2, cursor: second.next ?? '' })
  assert.deepEqual([first.total, second.total, third.total, third.next], [5, 5, 5, null])
  const found = [first, second, third].flatMap(({ items }) => items.map((item) => item.articleId))
  const [h1, h2, t1, t2, t3] = ids
  assert.deepEqual(found, [h2, h1, t3, t2, t1])
})

test('signs are no words: a question of operators alone finds nothing and is no error', async (t) => {
  const db = await freshDatabase(t)
  const id = await published(db, article(headline('نسبة 50% من snake_case'), p('نص')))
  for (const q of ['', '   ', '%', '_', '" OR -*():&|!', '\\', '\u0000\ud800', '😀', 'ـــ', 'َُ']) {
    assert.deepEqual(await searchPublications(db, { q, limit: 10 }), {
      items: [],
      total: 0,
      next: null,
    })
  }
  assert.deepEqual(await idsFor(db, '“نسبة”'), [id])
  assert.deepEqual(await idsFor(db, 's%e'), [id])
  assert.deepEqual(await idsFor(db, 'نسب_'), [id])
  assert.deepEqual(await idsFor(db, 'snakeXcase'), [])
})

test('a question is read to its three hundredth letter and its twelfth word', async (t) => {
  const db = await freshDatabase(t)
  const id = await published(db, article(headline('باب'), p('ا ب ت ث ج ح خ د ذ ر ز س')))
  assert.deepEqual(await idsFor(db, 'ا ب ت ث ج ح خ د ذ ر ز س غائبة'), [id])
  assert.deepEqual(await idsFor(db, `باب${' '.repeat(300)}غائبة`), [id])
  assert.deepEqual(await idsFor(db, 'باب '.repeat(100_000)), [id])
})

test('a draft is not found', async (t) => {
  const db = await freshDatabase(t)
  await createArticle(db, null, { text: article(headline('سر'), p('سر')) })
  assert.deepEqual(await idsFor(db, 'سر'), [])
})

test('a search takes two statements, whatever it finds', async (t) => {
  const db = await freshDatabase(t)
  for (const words of ['بحر', 'بحر', 'بحر']) await published(db, article(headline(words), p('نص')))
  const before = db.queries.count
  await searchPublications(db, { q: 'بحر', limit: 50 })
  assert.equal(db.queries.count - before, 2)
})

test('a search that takes too long is given up, and the next one works', async (t) => {
  const db = await freshDatabase(t)
  await published(db, article(headline('بحر'), p('نص')))
  await db.within(async (tx) => {
    await sql`LOCK TABLE publications IN ACCESS EXCLUSIVE MODE`.execute(tx)
    await refuses('service-away', searchPublications(db, { q: 'بحر', limit: 1 }))
  })
  assert.equal((await idsFor(db, 'بحر')).length, 1)
})

test('a place that nobody wrote begins at the beginning', async (t) => {
  const db = await freshDatabase(t)
  const id = await published(db, article(headline('بحر'), p('نص')))
  for (const cursor of [
    'x',
    '1-99999999999999999999-1',
    '2-1-1',
    "1-1-1'--",
    '1-999999999999999-1',
  ]) {
    const { items } = await searchPublications(db, { q: 'بحر', limit: 10, cursor })
    assert.deepEqual(
      items.map(({ articleId }) => articleId),
      [id],
      cursor,
    )
  }
})

test('the excerpt is the printed text around the word', async (t) => {
  const db = await freshDatabase(t)
  const long = 'كلام كثير يسبق ما نبحث عنه ويطول. '.repeat(20)
  await published(
    db,
    article(
      headline('عنوان'),
      standfirst('تقديم لا شيء فيه'),
      p(`${long}قال إن المُفَاوَضَاتِ بدأت. ${long}`),
    ),
  )
  const { items } = await searchPublications(db, { q: 'مفاوضات', limit: 1 })
  const { text, hits } = items[0]?.excerpt ?? { text: '', hits: [] }
  assert.deepEqual(
    hits.map(([start, end]) => text.slice(start, end)),
    ['مُفَاوَضَاتِ'],
  )
  assert.ok(text.startsWith('…') && text.endsWith('…') && text.length < 260)
})

async function idsFor(db: Database, q: string): Promise<string[]> {
  const { items } = await searchPublications(db, { q, limit: 50 })
  return items.map(({ articleId }) => articleId)
}
