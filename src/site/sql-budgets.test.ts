import assert from 'node:assert/strict'
import test from 'node:test'
import sharp from 'sharp'
import {
  article,
  bylines,
  headline,
  inSection,
  link,
  p,
  quotation,
  tagged,
} from '../../test/builders.ts'
import { published } from '../../test/published.ts'
import { withdrawArticle } from '../articles/withdraw-article.ts'
import { addMedia } from '../media/add-media.ts'
import { sqlBudgets } from '../pages/sql-budgets.ts'
import { addAuthor } from '../paper/add-author.ts'
import { addPage } from '../paper/add-page.ts'
import { addSection } from '../paper/add-section.ts'
import { changeFrontPage } from '../paper/change-front-page.ts'
import { changePaper } from '../paper/change-paper.ts'
import { defaultSettings } from '../paper/default-settings.ts'
import { addStoryline } from '../storylines/add-storyline.ts'
import { addOccasion } from '../people/add-occasion.ts'
import { addPerson } from '../people/add-person.ts'
import { openTestSite, type TestSite } from './test-site.ts'

async function fill({ db, cast, mediaFolder }: TestSite) {
  const { nadia, idriss } = cast
  const file = await sharp({
    create: { width: 700, height: 400, channels: 3, background: '#0b5a5c' },
  })
    .png()
    .toBuffer()
  const { id: media } = await addMedia(db, nadia, { file, name: 'x.png', mediaFolder })
  await changePaper(db, nadia, {
    settings: { ...defaultSettings, logo: media },
    expectedVersion: 0,
  })
  const section = await addSection(db, idriss, { name: 'السياسة' })
  const author = await addAuthor(db, idriss, { name: 'سلمى العلوي', portrait: media })
  const body = { schema: 1 as const, blocks: [{ kind: 'image', media }] }
  await addPage(db, idriss, { title: 'من نحن', body })
  await addStoryline(db, idriss, { name: 'النهر', question: 'متى يفيض؟' })
  const ids: string[] = []
  for (let number = 1; number <= 12; number += 1) {
    const text = article(
      headline(`خبر ${number}`),
      inSection(section.slug),
      bylines(author.id, 'زائر'),
      tagged('النهر', 'السلام'),
      p('نص ', link('رابط', 'https://a.example/')),
    )
    ids.push(await published(db, { ...text, picture: { media } }))
  }
  return ids
}

test('every page of the site keeps to its statements', async (t) => {
  const site = await openTestSite(t)
  const [first, second, third] = (await fill(site)) as [string, string, string]
  const form = { name: 'عمر', text: 'خبر مفرح.' }
  const posted = await site.sendForm(`/a/${second}/comments`, form)
  const cookie = posted.headers['set-cookie']?.toString().split(';')[0] ?? ''
  await withdrawArticle(site.db, site.cast.idriss, { id: third, reason: 'خطأ' })

  const counted: Record<string, number> = {}
  async function count(name: string, path: string, status = 200, headers = {}) {
    const before = site.db.queries.count
    const answer = await site.get(path, headers)
    assert.equal(answer.statusCode, status, name)
    counted[name] = site.db.queries.count - before
  }
  await count('home without pins', '/')
  await changeFrontPage(site.db, site.cast.idriss, { lead: first, seconds: [], breaking: null })
  await count('home', '/')
  await count('section', '/sections/السياسة')
  await count('tag', '/tags/النهر')
  await count('author', '/authors/سلمى-العلوي')
  await count('article', '/articles/خبر-1')
  await count('article for its commenter', '/articles/خبر-2', 200, { cookie })
  await count('withdrawn article', '/articles/خبر-3', 410)
  await addPerson(site.db, site.cast.idriss, { name: 'سعاد' })
  await addOccasion(site.db, site.cast.idriss, { title: 'ندوة' })
  const spoken = quotation('سنبني', { name: 'سعاد' }, { occasion: 'ندوة' })
  await published(site.db, article(headline('قول'), spoken))
  await count('person', '/people/سعاد')
  await count('occasion', '/occasions/ندوة')
  await count('page', '/pages/من-نحن')
  await count('search', '/search?q=خبر')
  await count('legal', '/legal')
  await count('not found', '/لا-شيء', 404)
  await count('storyline', '/storylines/النهر')
  await count('storyline feed', '/storylines/النهر/feed.xml')
  await count('feed', '/feed.xml')
  await count('sitemap', '/sitemap.xml')
  await count('corrections', '/corrections')
  await count('corrections feed', '/corrections.xml')
  await count('versions', '/articles/خبر-1/versions')
  assert.deepEqual(counted, { ...counted, ...sqlBudgets })
  assert.deepEqual(Object.keys(counted).sort(), Object.keys(sqlBudgets).sort())
})
