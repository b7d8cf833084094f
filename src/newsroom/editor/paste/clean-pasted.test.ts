import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Block, Mark } from '../../../articles/body.ts'
import { inChromium } from '../../../../test/in-chromium.ts'
import { cleanPastedText } from './clean-pasted-text.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`paste-fixtures/${name}`, import.meta.url), 'utf8')

type Words = string | [string, ...Mark[]]
const inline = (words: Words[]) =>
  words.map((one) =>
    typeof one === 'string' ? { text: one } : { text: one[0], marks: one.slice(1) as Mark[] },
  )
const p = (...words: Words[]): Block => ({ kind: 'paragraph', content: inline(words) }) as Block
const h = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, content: [{ text }] })
const quotation = (...words: Words[]): Block =>
  ({ kind: 'quotation', content: inline(words) }) as Block
const list = (ordered: boolean, ...items: string[]): Block => ({
  kind: 'list',
  ordered,
  items: items.map((text) => [{ text }]),
})
const row = (...cells: Words[]) => cells.map((cell) => (cell === '' ? [] : inline([cell])))
const strong = { kind: 'strong' } as const
const emphasis = { kind: 'emphasis' } as const
const link = (href: string) => ({ kind: 'link', href }) as const

const expected: Record<string, Block[]> = {
  'word.html': [
    h(2, 'ميناء الساحل يفتح أرصفته'),
    p('قال مدير الميناء إنّ الأرصفة الجديدة ', ['«جاهزة»', strong], '، وإن السفن ستُقبل يوم الاثنين.'),
    h(2, 'ما الذي تغيّر؟'),
    list(false, 'رصيف للحاويات', 'رصيف للصيد'),
    list(true, 'يُفتح المدخل أولاً'),
    quotation(['انتظرنا هذا اليوم طويلاً.', emphasis]),
    p('بقي عام واحد على نهاية الأشغال.'),
    {
      kind: 'table',
      rows: [row(['حركة الميناء', strong], ''), row('السفن', '120')],
    } as Block,
  ],
  'google-docs.html': [
    h(2, 'قمّة بلا بيان'),
    p('انتهت القمة ', ['فجر السبت', strong], [' دون بيان', emphasis], '.'),
    p('التفاصيل في ', ['هذا التقرير', link('https://example.org/ا')], '.'),
    list(true, 'وقف النار', 'في الشمال', 'تبادل الأسرى'),
  ],
  'libreoffice.html': [
    h(3, 'شهادة صيّاد'),
    p('خرجتُ مع الفجر، ولم أرَ ', ['سمكةً', strong], ' واحدة.'),
    list(false, 'شباك قديمة', 'وقود غالٍ'),
    {
      kind: 'table',
      header: true,
      rows: [row('الشهر', 'الصيد'), row('يوليوز', '12 طناً')],
    } as Block,
  ],
  'web-page.html': [
    h(2, 'خبر اليوم'),
    p('بقلم: سلمى'),
    p('الميناء صباحاً'),
    p('فقرة أولى مع ', ['رابط', link('https://example.org/خبر')], ' و', ['تشديد', strong], '.'),
    p('فقرة ثانية بعد سطرين.'),
    p('سطر في ', ['قسم', strong]),
    p('وآخر داخله'),
    quotation('لن نعود إلى الوراء.\nهذا وعد.'),
    { kind: 'embed', provider: 'youtube', url: 'https://www.youtube.com/embed/abcDEF12345' },
    { kind: 'embed', provider: 'x', url: 'https://twitter.com/sahel/status/1790000000000000001' },
    p('لا يعمل'),
    p('عمود واحد يرتّب الصفحة'),
  ],
  'whatsapp.html': [
    p('السلام عليكم\nوصلت السفينة Amal 2 إلى الميناء الساعة 9.'),
    p('مـــع الصور: https://youtu.be/abcDEF12345'),
  ],
}

test('what other programs copy comes out as our blocks', async (t) => {
  const page = await inChromium(t, {
    script: `import { cleanPastedHtml } from './clean-pasted-html.ts'; Object.assign(window, { cleanPastedHtml })`,
    beside: import.meta.url,
  })
  for (const [name, blocks] of Object.entries(expected)) {
    await t.test(name, async () => {
      const cleaned = await page.evaluate(
        (html) =>
          (window as unknown as { cleanPastedHtml(html: string): Block[] }).cleanPastedHtml(html),
        fixture(name),
      )
      assert.deepEqual(cleaned, blocks)
    })
  }
})

test('plain text of a messenger becomes a paragraph a line, its bidi controls gone and its tashkeel kept', () => {
  assert.deepEqual(cleanPastedText(fixture('whatsapp.txt')), [
    p('[21:04، 16/8/2025] سلمى: وصلت السفينة إلى الميناء'),
    p('ٱلْمُفَاوَضَاتُ مستمرة'),
  ])
})
