import assert from 'node:assert/strict'
import { test } from 'node:test'
import { providerOf } from '../../../articles/provider-of.ts'
import { embedOf } from './embed-of.ts'

const posts: [string, string, string][] = [
  [
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ&feature=share',
    'youtube',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  ],
  ['https://youtu.be/dQw4w9WgXcQ?t=42&si=xyz', 'youtube', 'https://youtu.be/dQw4w9WgXcQ?t=42'],
  [
    'http://m.youtube.com/shorts/abc_DEF-123',
    'youtube',
    'https://www.youtube.com/shorts/abc_DEF-123',
  ],
  [
    'https://www.facebook.com/sahel.paper/posts/pfbid02abc?mibextid=1',
    'facebook',
    'https://www.facebook.com/sahel.paper/posts/pfbid02abc',
  ],
  [
    'https://web.facebook.com/watch/?v=123456',
    'facebook',
    'https://www.facebook.com/watch/?v=123456',
  ],
  ['https://fb.watch/aBcD12/', 'facebook', 'https://fb.watch/aBcD12/'],
  [
    'https://x.com/sahel/status/1790000000000000000?s=20&t=q',
    'x',
    'https://x.com/sahel/status/1790000000000000000',
  ],
  [
    'https://twitter.com/sahel/status/1790000000000000000',
    'x',
    'https://twitter.com/sahel/status/1790000000000000000',
  ],
  [
    'https://www.instagram.com/p/CxYz123/?igsh=abc',
    'instagram',
    'https://www.instagram.com/p/CxYz123/',
  ],
  [
    'https://www.instagram.com/sahel/reel/CxYz123/',
    'instagram',
    'https://www.instagram.com/sahel/reel/CxYz123/',
  ],
  [
    'https://www.tiktok.com/@sahel/video/7300000000000000000?_r=1&_t=x',
    'tiktok',
    'https://www.tiktok.com/@sahel/video/7300000000000000000',
  ],
  ['https://vm.tiktok.com/ZMabc/', 'tiktok', 'https://vm.tiktok.com/ZMabc/'],
]

test('the address of a post or film is an embed of its platform', () => {
  for (const [address, provider, url] of posts) {
    assert.deepEqual(embedOf(address), { kind: 'embed', provider, url }, address)
    assert.equal(providerOf(url), provider, 'the house takes it')
  }
})

test('other addresses and words stay text', () => {
  for (const text of [
    'https://example.org/watch?v=1',
    'https://www.youtube.com/@channel',
    'https://www.facebook.com/sahel.paper',
    'https://x.com/sahel',
    'https://youtube.com.example.org/watch?v=dQw4w9WgXcQ',
    'javascript:alert(1)//youtu.be/dQw4w9WgXcQ',
    'شاهد https://youtu.be/dQw4w9WgXcQ',
    'نص',
    '',
  ]) {
    assert.equal(embedOf(text), null, text)
  }
})
