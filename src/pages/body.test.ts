import assert from 'node:assert/strict'
import test from 'node:test'
import { emphasis, h2, link, openQuestion, p, quotation, strong } from '../../test/builders.ts'
import type { Block } from '../articles/body.ts'
import { renderArticle } from './render-article.tsx'
import { readable, sampleArticle, sampleFrame } from './sample-view.ts'

function printed(...blocks: Block[]): string {
  return renderArticle(sampleArticle({ body: { schema: 1, blocks } }))
}

test('a paragraph keeps its strong words, its emphasis and its links', () => {
  const html = printed(
    p(
      'قال ',
      strong('الوزير'),
      ' إنه ',
      emphasis('متفائل'),
      ' في ',
      link('بيان', 'https://a.example/b'),
    ),
  )
  assert.match(html, /قال <strong>الوزير<\/strong> إنه <em>متفائل<\/em>/)
  assert.match(html, /<a href="https:\/\/a\.example\/b" rel="nofollow noopener external">بيان<\/a>/)
})

test('a link that would run something is printed as words', () => {
  const html = printed(p(link('اضغط', 'javascript:alert(1)'), link('هنا', '//evil.example')))
  assert.match(html, /<p>اضغطهنا<\/p>/)
})

test('a line break that was typed stays one', () => {
  assert.match(printed(p('سطر\nآخر')), /<p>سطر<br\/?>آخر<\/p>/)
})

test('a paragraph in Latin letters alone runs from the left, one that only begins with them does not', () => {
  assert.match(printed(p('The treaty was signed.')), /<p dir="ltr">The treaty/)
  assert.match(printed(p('WhatsApp تعلن ميزة جديدة')), /<p>WhatsApp تعلن/)
})

test('an endless word offers places to break, and no mark leaves its letter', () => {
  const html = printed(p('بَ'.repeat(65)))
  assert.equal(html.match(/<wbr/g)?.length, 3)
  assert.ok(!/<wbr\/?>\u064e/.test(html))
  assert.equal(html.replace(/<wbr\/?>/g, '').match(/<p>([^<]*)<\/p>/)?.[1], 'بَ'.repeat(65))
  assert.ok(!printed(p('كلمات كثيرة '.repeat(50))).includes('<wbr'))
})

test('a paragraph without words leaves no gap', () => {
  assert.match(printed(p('  '), p('نص')), /<div class="text"><p>نص<\/p><\/div>/)
})

test('headings keep their level', () => {
  const html = printed(h2('بداية'), {
    kind: 'heading',
    level: 3,
    content: [{ text: 'تفصيل' }],
  })
  assert.match(html, /<h2>بداية<\/h2><h3>تفصيل<\/h3>/)
})

test('a quotation names its speaker first, then the words, then where and in which language', () => {
  const html = printed(
    quotation(
      'لم نصل بعد',
      { name: 'نعيم الحدّاد', role: 'رئيس الساحل' },
      { occasion: 'المؤتمر الصحافي', spokenLanguage: 'en' },
    ),
  )
  const seen = readable(html)
  const order = ['نعيم الحدّاد', 'رئيس الساحل', '“لم نصل بعد”', 'المؤتمر الصحافي', 'قيلت بالإنجليزية']
  const places = order.map((words) => seen.indexOf(words))
  assert.ok(
    places.every((place) => place !== -1),
    seen,
  )
  assert.deepEqual(
    [...places].sort((a, b) => a - b),
    places,
  )
})

test('words spoken in Arabic say nothing of their language', () => {
  const html = printed(quotation('نعم', { name: 'نعيم' }, { spokenLanguage: 'ar' }))
  assert.ok(!readable(html).includes('قيلت'))
})

test('a quotation without a speaker stands alone', () => {
  assert.match(
    printed(quotation('نعم')),
    /<figure class="quotation"><blockquote>“نعم”<\/blockquote><\/figure>/,
  )
})

test('lists are bulleted or numbered in the digits of the edition', () => {
  const items = [[{ text: 'أول' }], [{ text: 'ثان' }]]
  assert.match(
    printed({ kind: 'list', ordered: false, items }),
    /<ul><li>أول<\/li><li>ثان<\/li><\/ul>/,
  )
  const view = sampleArticle(
    { body: { schema: 1, blocks: [{ kind: 'list', ordered: true, items }] } },
    { frame: sampleFrame({ digits: 'arabic-indic' }) },
  )
  assert.match(renderArticle(view), /<ol class="digits-arabic-indic"><li>أول/)
})

test('a picture has its size, its widths, its caption and whose it is', () => {
  const html = printed({ kind: 'image', media: '7', caption: 'المراكب' })
  assert.match(html, /srcset="\/media\/0{19}7-320\.webp 320w, \/media\/0{19}7-1280\.webp 1280w"/)
  assert.match(html, /width="1280" height="800" alt="مراكب في ميناء" loading="lazy"/)
  assert.match(readable(html), /المراكب مصدر الصورة: مطبعة/)
})

test('a picture that is no longer in the library leaves no broken frame', () => {
  assert.ok(!printed({ kind: 'image', media: '8' }).includes('<img'))
})

test('a gallery shows all its pictures', () => {
  const html = printed({ kind: 'gallery', items: [{ media: '7' }, { media: '7' }, { media: '8' }] })
  assert.equal(html.match(/<img/g)?.length, 2)
})

test('a table has header cells, a caption and a region that scrolls by keyboard', () => {
  const cell = (text: string) => [{ text }]
  const html = printed({
    kind: 'table',
    header: true,
    caption: 'التصريف',
    rows: [
      [cell('السنة'), cell('الحصة')],
      [cell('2025'), cell('لم تُحسم')],
    ],
  })
  assert.match(html, /role="region" tabindex="0" aria-label="التصريف"/)
  assert.match(
    html,
    /<thead><tr><th scope="col">السنة<\/th><th scope="col">الحصة<\/th><\/tr><\/thead>/,
  )
  assert.match(html, /<td class="figures">2025<\/td><td>لم تُحسم<\/td>/)
})

test('an embed is a link to the original and asks nothing of its provider', () => {
  const url = 'https://www.youtube.com/watch?v=abcdefghijk'
  const html = printed({ kind: 'embed', provider: 'youtube', url })
  assert.ok(html.includes(`<a href="${url}" rel="nofollow noopener external">افتح على يوتيوب</a>`))
  assert.ok(html.includes('data-frame="https://www.youtube-nocookie.com/embed/abcdefghijk"'))
  assert.ok(!html.includes('<iframe'))
  assert.ok(html.includes('<script type="module" src="/assets/embeds.js">'))
})

test('an article without an embed has no script at all', () => {
  assert.ok(!/<script(?! type="application\/ld\+json")/.test(printed(p('نص'))))
})

test('an open question is set apart and named', () => {
  assert.match(readable(printed(openQuestion('هل تصمد الهدنة؟'))), /السؤال المفتوح هل تصمد الهدنة؟/)
})

test('words quoted in a sentence are marked as quoted, with the marks of the paper', () => {
  const quoted = { text: '"تفاهم"', marks: [{ kind: 'quotation' as const, quotation: 'q1' }] }
  assert.match(printed(p('إلى ', quoted)), /إلى <q class="partial-quotation">“تفاهم”<\/q>/)
})
