import assert from 'node:assert/strict'
import test from 'node:test'
import { readParagraphs } from '../reading/read-paragraphs.ts'
import { pageOf } from './page-of.ts'

function read(...lines: string[]) {
  const text = lines.join('\n')
  const page = pageOf(text, readParagraphs(text))
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return {
    headline: page.headline === null ? null : words(page.headline),
    headings: page.headings.map(words),
    openQuestion: page.openQuestion === null ? null : words(page.openQuestion),
    foreign: page.foreign.map(({ paragraph, kind }) => [kind, words(paragraph)]),
  }
}

const body = 'بدأت أشغال الجسر صباح أمس في مدينة رأس الريح بعد انتظار دام سنوات طويلة من الوعود.'

test('the headline is the first line that is neither the site’s nor a date', () => {
  assert.equal(read('الجمعة 20 نونبر 2020 - 09:00', 'الجسر يبدأ', body).headline, 'الجسر يبدأ')
  assert.equal(read('© 2024 جريدة السرو', 'الجسر يبدأ', body).headline, 'الجسر يبدأ')
})

test('a sub-heading is short, ends with no stop and has text after it', () => {
  assert.deepEqual(read('الجسر يبدأ', body, 'من يدفع؟', body).headings, ['من يدفع؟'])
  assert.deepEqual(read('الجسر يبدأ', body, 'وقال الوزير:', body).headings, [])
  assert.deepEqual(read('الجسر يبدأ', body, 'جملة قصيرة.', body).headings, [])
  assert.deepEqual(read('الجسر يبدأ', body, 'سطر أخير').headings, [])
})

test('a question at the end is open, one that somebody quoted asks is not', () => {
  const question = 'فهل يصمد الجسر أمام أول شتاء؟'
  assert.equal(read('الجسر يبدأ', body, question).openQuestion, question)
  assert.equal(read('الجسر يبدأ', body, 'وتساءل: “من يدفع؟”').openQuestion, null)
  assert.equal(read('الجسر يبدأ', body, body).openQuestion, null)
})

test('readers’ lines glued to the end are foreign, from the first sure one on', () => {
  assert.deepEqual(
    read('الجسر يبدأ', body, 'شكرا لكم على هاد المجهود !!!', 'لا جسر بلا ثقة').foreign,
    [
      ['comment', 'شكرا لكم على هاد المجهود !!!'],
      ['comment', 'لا جسر بلا ثقة'],
    ],
  )
})

test('what comes under the heading of the comments is a comment, however it is written', () => {
  assert.deepEqual(
    read('الجسر يبدأ', body, 'التعليقات', 'تحليل رصين ومفيد.').foreign.map(([kind]) => kind),
    ['site-line', 'comment'],
  )
})

test('an article that ends loosely keeps its last paragraph', () => {
  assert.deepEqual(read('الجسر يبدأ', body, 'و قال الوزير ان الاشغال تدوم سنة').foreign, [])
})
