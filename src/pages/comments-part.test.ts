import assert from 'node:assert/strict'
import test from 'node:test'
import type { CommentsView } from './comments-view.ts'
import { renderArticle } from './render-article.tsx'
import { readable, sampleArticle, sampleComment } from './sample-view.ts'

function page(comments: Partial<CommentsView>): string {
  return renderArticle(
    sampleArticle({}, { comments: { ...sampleArticle().comments, ...comments } }),
  )
}

const forms: [number, string][] = [
  [0, 'لا تعليقات'],
  [1, 'تعليق واحد'],
  [2, 'تعليقان'],
  [3, '3 تعليقات'],
  [11, '11 تعليقاً'],
  [100, '100 تعليق'],
]
for (const [count, words] of forms) {
  test(`${count} comments are «${words}»`, () => {
    assert.match(readable(page({ count })), new RegExp(`التعليقات ${words} `))
  })
}

test('the form works without script and says that a person reads every comment', () => {
  const html = page({})
  assert.match(
    html,
    /<form class="comment-form" id="comment-form" action="\/a\/1\/comments" method="post">/,
  )
  assert.match(html, /<input id="comment-name" name="name"/)
  assert.match(html, /<textarea id="comment-text" name="text"/)
  assert.match(readable(html), /يقرأ أحد محررينا كل تعليق قبل نشره/)
})

test('the trap is hidden from eyes and from screen readers', () => {
  assert.match(
    page({}),
    /<div hidden><label>[^<]*<input name="website" type="text" tabindex="-1" autocomplete="off"\/?>/,
  )
})

test('whoever commented sees it waiting, before the comments of others', () => {
  const html = page({
    count: 1,
    released: [sampleComment(1)],
    pending: [sampleComment(2, { text: 'تعليق ينتظر', standing: { state: 'pending' } })],
  })
  assert.match(readable(html), /سيظهر تعليقك بعد المراجعة\. .*تعليق ينتظر .*خبر مفرح/)
  assert.match(html, /<li class="comment comment-pending" id="comment-2">/)
})

test('a refusal keeps what was typed and says why', () => {
  const html = page({
    refused: { message: 'التعليق طويل.', field: 'text', name: 'عمر', text: 'نص <b> طويل' },
  })
  assert.match(html, /<p class="refused" id="comment-refused" role="alert">التعليق طويل\.<\/p>/)
  assert.match(html, /name="name"[^>]* value="عمر"/)
  assert.match(html, /<textarea[^>]* autofocus[^>]*>نص &lt;b> طويل<\/textarea>/)
})

test('a comment in French runs from the left, its name keeps its neighbours in order', () => {
  const html = page({ count: 1, released: [sampleComment(1, { name: 'Karim', text: 'Enfin.' })] })
  assert.match(html, /<bdi class="comment-name">Karim<\/bdi>/)
  assert.match(html, /<p class="comment-text" dir="ltr">Enfin\.<\/p>/)
})

test('closed comments stay readable and take no more', () => {
  const html = page({ policy: 'closed', count: 1, released: [sampleComment(1)] })
  assert.match(readable(html), /التعليقات مغلقة على هذا المقال/)
  assert.ok(!html.includes('<form class="comment-form"'))
})

test('whoever was writing when comments were closed gets their words back', () => {
  const refused = { message: 'مغلقة', field: null, name: 'عمر', text: 'كلام طويل كتبته' }
  assert.match(readable(page({ policy: 'closed', refused })), /التعليقات مغلقة.*كلام طويل كتبته/)
})

test('where comments are closed and there are none, nothing is said of them', () => {
  assert.ok(!page({ policy: 'closed' }).includes('id="comments"'))
})
