import assert from 'node:assert/strict'
import test from 'node:test'
import { frameOfEmbed } from './frame-of-embed.ts'

const known = [
  [
    'youtube',
    'https://youtu.be/abcdefghijk?t=3',
    'https://www.youtube-nocookie.com/embed/abcdefghijk',
  ],
  [
    'youtube',
    'https://www.youtube.com/shorts/abcdefghijk',
    'https://www.youtube-nocookie.com/embed/abcdefghijk',
  ],
  [
    'x',
    'https://x.com/someone/status/123456',
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&lang=ar&id=123456',
  ],
  [
    'instagram',
    'https://www.instagram.com/reel/AbC_d-1/',
    'https://www.instagram.com/reel/AbC_d-1/embed',
  ],
  ['tiktok', 'https://www.tiktok.com/@a/video/123456', 'https://www.tiktok.com/embed/v2/123456'],
  [
    'facebook',
    'https://www.facebook.com/a/posts/1?b=2&c=3',
    'https://www.facebook.com/plugins/post.php?show_text=true&href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1%3Fb%3D2%26c%3D3',
  ],
] as const

for (const [provider, url, frame] of known) {
  test(`${url} can be shown in a frame`, () => {
    assert.equal(frameOfEmbed(provider, url), frame)
  })
}

test('an address of somebody else, or of no post, gets no frame', () => {
  assert.equal(frameOfEmbed('youtube', 'https://evil.example/watch?v=abcdefghijk'), null)
  assert.equal(frameOfEmbed('youtube', 'https://www.youtube.com/watch?v="><script>'), null)
  assert.equal(frameOfEmbed('x', 'https://x.com/someone'), null)
  assert.equal(frameOfEmbed('tiktok', 'https://vm.tiktok.com/ZM1/'), null)
})
