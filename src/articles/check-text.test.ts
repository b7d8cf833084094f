import assert from 'node:assert/strict'
import test from 'node:test'
import { article, h2, headline, link, p } from '../../test/builders.ts'
import { Refusal } from '../language/refusal.ts'
import { checkText } from './check-text.ts'
import { cleanArticleText } from './clean-article-text.ts'
import { providerOf } from './provider-of.ts'
import { textOf } from './body.ts'

test('a refused link is named by its path in the body', () => {
  const text = article(headline('ع'), h2('ف'), p('قبل ', link('هنا', 'javascript:alert(1)')))
  assert.throws(
    () => checkText(text),
    (error) =>
      error instanceof Refusal && error.details['path'] === 'body/blocks/1/content/1/marks',
  )
})

test('an embed comes from a platform we know, and from no look-alike', () => {
  assert.equal(providerOf('https://www.youtube.com/watch?v=abc'), 'youtube')
  assert.equal(providerOf('https://youtu.be/abc'), 'youtube')
  assert.equal(providerOf('https://x.com/a/status/1'), 'x')
  assert.equal(providerOf('https://www.facebook.com/a/posts/1'), 'facebook')
  assert.equal(providerOf('https://www.instagram.com/p/1/'), 'instagram')
  assert.equal(providerOf('https://www.tiktok.com/@a/video/1'), 'tiktok')
  assert.equal(providerOf('https://vt.tiktok.com/abc/'), 'tiktok')
  for (const url of [
    'http://www.youtube.com/watch?v=abc',
    'https://youtube.com.evil.example/a',
    'https://evil.example/youtube.com',
    'https://youtube.com@evil.example/a',
    'https://youtube.com:8443/a',
    'https://youtube.com/',
    'not an address',
  ]) {
    assert.equal(providerOf(url), null, url)
  }
})

test('what nobody typed is taken out, and every typed letter stays', () => {
  const text = cleanArticleText(
    article(headline('قمة\u202E أولى\u0000'), p('سلا\u0640م\u0000 وُقّع\uD800 هنا ', 'وهناك')),
  )
  assert.equal(text.headline, 'قمة أولى')
  assert.equal(textOf(text.body), 'سلاـم وُقّع\uFFFD هنا وهناك')
})
