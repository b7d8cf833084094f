import assert from 'node:assert/strict'
import test from 'node:test'
import { article, headline, p, quotation } from '../../test/builders.ts'
import { published } from '../../test/published.ts'
import { createArticle } from '../articles/create-article.ts'
import { withdrawArticle } from '../articles/withdraw-article.ts'
import { readable } from '../pages/sample-view.ts'
import { addOccasion } from '../people/add-occasion.ts'
import { addPerson } from '../people/add-person.ts'
import { addOffice } from '../people/change-offices.ts'
import { changePerson } from '../people/change-person.ts'
import { mergePeople } from '../people/merge-people.ts'
import { addQuotation } from '../quotations/add-quotation.ts'
import { changeQuotation } from '../quotations/change-quotation.ts'
import { listQuotations } from '../quotations/list-quotations.ts'
import { openTestSite } from './test-site.ts'

const said = (title: string, words: string, name = 'سعاد بناني') =>
  article(
    headline(title),
    p('نص.'),
    quotation(
      words,
      { name, role: 'وزيرة النقل' },
      { occasion: 'ندوة الميناء', spokenLanguage: 'fr' },
    ),
  )
const graphOf = (html: string) =>
  (
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}') as {
      '@graph': Record<string, unknown>[]
    }
  )['@graph']

test('a person has a page of what was published, newest first, with day, occasion and article', async (t) => {
  const { db, cast, get } = await openTestSite(t)
  const { id } = await addPerson(db, cast.idriss, { name: 'سعاد بناني', about: 'مهندسة.' })
  await addOffice(db, cast.idriss, { personId: id, title: 'وزيرة النقل', startOn: '2021-10-08' })
  await published(db, said('الجسر', 'سنبني الجسر'), new Date('2025-05-02T09:00:00Z'))
  await published(db, said('النفق', 'ثم نحفر النفق'), new Date('2026-03-02T09:00:00Z'))
  const { statusCode, body } = await get('/people/سعاد-بناني')
  assert.equal(statusCode, 200)
  const words = readable(body)
  assert.match(words, /سعاد بناني.*وزيرة النقل.*منذ الجمعة 8 أكتوبر 2021.*مهندسة/)
  assert.match(
    words,
    /قولان.*ثم نحفر النفق.*2 مارس 2026.*ندوة الميناء.*قيلت بالفرنسية.*النفق.*سنبني الجسر/,
  )
  const graph = graphOf(body)
  assert.deepEqual(
    graph.map((one) => one['@type']),
    ['Person', 'Quotation', 'Quotation'],
  )
  assert.deepEqual(graph[0]?.['jobTitle'], ['وزيرة النقل'])
})

test('what a person said is looked through by year and by words', async (t) => {
  const { db, cast, get } = await openTestSite(t)
  await addPerson(db, cast.idriss, { name: 'سعاد بناني' })
  await published(db, said('الجسر', 'سنبني الجسر'), new Date('2025-05-02T09:00:00Z'))
  await published(db, said('النفق', 'ثم نحفر النفق'), new Date('2026-03-02T09:00:00Z'))
  const shown = async (question: string) => {
    const { body } = await get(`/people/سعاد-بناني${question}`)
    return ['سنبني الجسر', 'ثم نحفر النفق'].filter((words) => body.includes(`${words}`))
  }
  assert.deepEqual(await shown('?year=2025'), ['سنبني الجسر'])
  assert.deepEqual(await shown('?q=نَحفِر'), ['ثم نحفر النفق'])
  assert.deepEqual(await shown('?q=نحفر&year=2025'), [])
  assert.deepEqual(await shown('?before=2026-01-01_1'), ['سنبني الجسر'])
  for (const odd of ['?year=x', '?before=2026-99-99_1', '?before=x', '?q=%00']) {
    assert.equal((await get('/people/سعاد-بناني' + odd)).statusCode, 200, odd)
  }
})

test('more than a page of quotations goes on, none twice and none left out', async (t) => {
  const { db, cast, get } = await openTestSite(t)
  await addPerson(db, cast.idriss, { name: 'سعاد بناني' })
  const blocks = Array.from({ length: 65 }, (_, at) =>
    quotation(`القول رقم ${at + 1}.`, { name: 'سعاد بناني' }),
  )
  await published(db, article(headline('حوار'), ...blocks))
  const seen: string[] = []
  let path: string | undefined = '/people/سعاد-بناني'
  while (path !== undefined) {
    const { body } = await get(path)
    seen.push(
      ...[...body.matchAll(/القول رقم (\d+)\.[^"]*<\/blockquote>/g)].map(([, n]) => n ?? ''),
    )
    const next: string | undefined = /href="([^"]*before=[^"]*)" rel="next"/.exec(body)?.[1]
    path = next === undefined ? undefined : decodeURI(next.replaceAll('&amp;', '&'))
  }
  assert.equal(seen.length, 65)
  assert.equal(new Set(seen).size, 65)
})

test('no draft opens a page or stands on one, and a withdrawn article leaves it', async (t) => {
  const { db, cast, get } = await openTestSite(t)
  const { id } = await addPerson(db, cast.salma, { name: 'سعاد بناني' })
  await createArticle(db, cast.salma, { text: said('مسودة', 'سرّ المسودة') })
  await addQuotation(db, cast.salma, { words: 'سرّ محفوظ', speaker: id })
  assert.equal((await get('/people/سعاد-بناني')).statusCode, 404)
  const articleId = await published(db, said('منشور', 'كلام منشور'))
  const { body } = await get('/people/سعاد-بناني')
  assert.ok(body.includes('كلام منشور') && !body.includes('سرّ'))
  await withdrawArticle(db, cast.idriss, { id: articleId, reason: 'خطأ' })
  assert.equal((await get('/people/سعاد-بناني')).statusCode, 404)
})

test('words of a record that no article prints stay in the newsroom', async (t) => {
  const { db, cast, get } = await openTestSite(t)
  const { id } = await addPerson(db, cast.salma, { name: 'سعاد' })
  const kept = await addQuotation(db, cast.salma, { words: 'نقطة واحدة وسرّ كبير', speaker: id })
  const marks = [{ kind: 'quotation' as const, quotation: kept.id }]
  await published(db, article(headline('خبر'), p('بقيت ', { text: 'نقطة واحدة', marks }, '.')))
  const { body } = await get('/people/سعاد')
  assert.ok(body.includes('نقطة واحدة') && !body.includes('سرّ'))
  assert.match(readable((await get('/people/سعاد?q=كبير')).body), /لا أقوال فيها هذه الكلمات/)
})

test('an occasion has a page of what was said there and by whom', async (t) => {
  const { db, cast, get } = await openTestSite(t)
  const { id } = await addPerson(db, cast.idriss, { name: 'سعاد بناني' })
  const silent = await addPerson(db, cast.idriss, { name: 'رشيد' })
  await addOccasion(db, cast.idriss, {
    title: 'ندوة الميناء',
    kind: 'press-conference',
    place: 'أكادير',
    startOn: '2026-03-01',
    startTime: '11:30',
    minutes: 45,
    access: 'open',
    participants: [id, silent.id],
  })
  assert.equal((await get('/occasions/ندوة-الميناء')).statusCode, 404)
  await published(db, said('الجسر', 'سنبني الجسر'))
  const { body } = await get('/occasions/ندوة-الميناء')
  assert.match(
    readable(body),
    /ندوة صحفية.*ندوة الميناء.*الأحد 1 مارس 2026 - 11:30.*أكادير.*استمرت 45 دقيقة.*مفتوحة.*سعاد بناني.*سنبني الجسر/,
  )
  assert.ok(body.includes(`href="${encodeURI('/people/سعاد-بناني')}"`))
  assert.ok(!body.includes(encodeURI('/people/رشيد')))
  const [event] = graphOf(body)
  assert.deepEqual(
    [event?.['@type'], event?.['startDate'], event?.['duration']],
    ['Event', '2026-03-01T11:30', 'PT45M'],
  )
})

test('the speaker of a quotation block leads to their page, also after a merge and a new slug', async (t) => {
  const { db, cast, get } = await openTestSite(t)
  const { id } = await addPerson(db, cast.idriss, { name: 'سعاد بناني' })
  await published(
    db,
    article(headline('الجسر'), p('نص.'), quotation('سنبني', { name: 'سعاد بناني' })),
  )
  const linked = async (path: string) =>
    (await get('/articles/الجسر')).body.includes(`<a href="${encodeURI(path)}">سعاد بناني</a>`)
  assert.ok(await linked('/people/سعاد-بناني'))
  const other = await addPerson(db, cast.idriss, { name: 'سعاد بنّاني الوزيرة' })
  await mergePeople(db, cast.idriss, { id, into: other.id })
  await changePerson(db, cast.idriss, { id: other.id, slug: 'سعاد' })
  assert.ok(await linked('/people/سعاد'))
  const old = await get('/people/سعاد-بناني')
  assert.deepEqual([old.statusCode, old.headers.location], [301, encodeURI('/people/سعاد')])
})

test('nothing that is kept about a quotation can run on the page', async (t) => {
  const { db, cast, get } = await openTestSite(t)
  const evil = '</script><script>alert(1)</script>'
  await addPerson(db, cast.idriss, { name: `سعاد ${evil}`, slug: 'سعاد', about: evil })
  const articleId = await published(db, said('خبر', evil, `سعاد ${evil}`))
  const { items } = await listQuotations(db, cast.idriss, { article: articleId, limit: 1 })
  await changeQuotation(db, cast.idriss, {
    id: items[0]?.id ?? '',
    role: evil,
    place: evil,
    translator: evil,
    source: 'https://a.example/"><script>alert(1)</script>',
    occasionTitle: evil,
  })
  const { statusCode, body } = await get('/people/سعاد')
  assert.equal(statusCode, 200)
  assert.ok(!body.includes('<script>alert'))
})
