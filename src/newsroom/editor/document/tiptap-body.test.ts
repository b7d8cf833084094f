import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block, Body } from '../../../articles/body.ts'
import { fromTiptap } from './from-tiptap.ts'
import { toTiptap } from './to-tiptap.ts'

const body = (...blocks: Block[]): Body => ({ schema: 1, blocks })
const words = (text: string) => [{ text }]

const blocks: Record<string, Block> = {
  paragraph: { kind: 'paragraph', content: words('وصل الوفد صباحاً.') },
  'heading of the second level': { kind: 'heading', level: 2, content: words('بداية مسار جديد؟') },
  'heading of the third level': { kind: 'heading', level: 3, content: words('تفاصيل') },
  'quotation with all its fields': {
    kind: 'quotation',
    content: words('لم نتفق بعد.'),
    speaker: { name: 'سمير الوالي', role: 'رئيس الوفد' },
    occasion: 'ندوة صحفية',
    spokenLanguage: 'en',
    source: 'وكالة الساحل',
  },
  'quotation without a speaker': { kind: 'quotation', content: words('لم نتفق بعد.') },
  'speaker without a role': {
    kind: 'quotation',
    content: words('نعم'),
    speaker: { name: 'سمير الوالي' },
  },
  'list of points': { kind: 'list', ordered: false, items: [words('الأول'), words('الثاني')] },
  'numbered list': { kind: 'list', ordered: true, items: [words('الأول'), words('الثاني')] },
  image: { kind: 'image', media: '7', caption: 'الميناء', credit: 'سلمى', alt: 'سفن راسية' },
  'image of few words': { kind: 'image', media: '7' },
  gallery: { kind: 'gallery', items: [{ media: '7', alt: 'سفن' }, { media: '8' }] },
  'table with a header': {
    kind: 'table',
    header: true,
    caption: 'النتائج',
    rows: [
      [words('المدينة'), words('العدد')],
      [words('الميناء الجديد'), []],
    ],
  },
  'table without a header': { kind: 'table', rows: [[words('1'), words('2')]] },
  embed: { kind: 'embed', provider: 'youtube', url: 'https://www.youtube.com/watch?v=abc' },
  'open question': { kind: 'openQuestion', content: words('متى يعود الوفدان؟') },
  'every mark': {
    kind: 'paragraph',
    content: [
      { text: 'عادي ' },
      { text: 'قوي', marks: [{ kind: 'strong' }] },
      { text: 'مؤكد', marks: [{ kind: 'emphasis' }] },
      {
        text: 'كلها',
        marks: [
          { kind: 'link', href: 'https://example.org/أ' },
          { kind: 'strong' },
          { kind: 'emphasis' },
          { kind: 'quotation', quotation: '12' },
        ],
      },
    ],
  },
  'broken line': {
    kind: 'paragraph',
    content: [{ text: 'سطر\nثانٍ' }, { text: '\nثالث', marks: [{ kind: 'strong' }] }],
  },
}

for (const [name, block] of Object.entries(blocks)) {
  test(`${name} comes back from the editor as it went in`, () => {
    assert.deepEqual(fromTiptap(toTiptap(body(block))), body(block))
  })
}

test('an empty article has a line to write on, and is still empty', () => {
  assert.deepEqual(toTiptap(body()), { type: 'doc', content: [{ type: 'paragraph' }] })
  assert.deepEqual(fromTiptap(toTiptap(body())), body())
})

test('lines left empty are no part of the text', () => {
  const doc = {
    type: 'doc',
    content: [
      { type: 'paragraph' },
      { type: 'paragraph', content: [{ type: 'text', text: '  ' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'نص' }] },
    ],
  }
  assert.deepEqual(fromTiptap(doc), body({ kind: 'paragraph', content: words('نص') }))
})

test('a block the editor does not know is an error, not a loss', () => {
  const unknown = { kind: 'kept-html', html: '<p>قديم</p>' } as unknown as Block
  assert.throws(() => toTiptap(body(unknown)), { name: 'UnknownPart', part: 'kept-html' })
  assert.throws(() => fromTiptap({ type: 'doc', content: [{ type: 'poll' }] }), { part: 'poll' })
})

test('a mark the editor does not know is an error, not a loss', () => {
  const content = [{ text: 'نص', marks: [{ kind: 'glow' }] }] as unknown as Block[]
  const block = { kind: 'paragraph', content } as unknown as Block
  assert.throws(() => toTiptap(body(block)), { part: 'glow' })
})

test('cells that were merged are an error, not a loss', () => {
  const cell = { type: 'tableCell', attrs: { colspan: 2 }, content: [{ type: 'paragraph' }] }
  const table = { type: 'table', content: [{ type: 'tableRow', content: [cell] }] }
  assert.throws(() => fromTiptap({ type: 'doc', content: [table] }), { part: 'merged cell' })
})
