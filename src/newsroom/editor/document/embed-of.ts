import type { BlockOf } from '../../../articles/body.ts'

type Provider = BlockOf<'embed'>['provider']

/** The embed that an address of a post or film stands for; null for any other address. */
export function embedOf(address: string): BlockOf<'embed'> | null {
  const url = parseWebAddress(address)
  if (url === null) return null
  const host = url.hostname.replace(/^(www|m|mobile|web|ar-ar|fr-fr)\./, '')
  for (const [provider, hosts, isPost] of providers) {
    if (hosts.includes(host) && isPost(url, host)) {
      return { kind: 'embed', provider, url: withoutTrackers(url).href }
    }
  }
  return null
}

const providers: [Provider, string[], (url: URL, host: string) => boolean][] = [
  [
    'youtube',
    ['youtube.com', 'youtu.be', 'youtube-nocookie.com', 'music.youtube.com'],
    (url, host) =>
      host === 'youtu.be'
        ? /^\/[\w-]{6,}$/.test(url.pathname)
        : (url.pathname === '/watch' && url.searchParams.has('v')) ||
          /^\/(shorts|live|embed)\/[\w-]{6,}/.test(url.pathname),
  ],
  [
    'facebook',
    ['facebook.com', 'fb.watch', 'fb.com'],
    (url, host) =>
      host === 'fb.watch'
        ? url.pathname.length > 1
        : /\/(posts|videos|photos|reel|permalink|watch|share|story\.php|permalink\.php|photo|photo\.php|video\.php)(\/|$)/.test(
            url.pathname,
          ),
  ],
  ['x', ['x.com', 'twitter.com'], (url) => /^\/\w+\/status\/\d+/.test(url.pathname)],
  [
    'instagram',
    ['instagram.com', 'instagr.am'],
    (url) => /^(\/[\w.]+)?\/(p|reel|reels|tv)\/[\w-]+/.test(url.pathname),
  ],
  [
    'tiktok',
    ['tiktok.com', 'vm.tiktok.com', 'vt.tiktok.com'],
    (url, host) =>
      host === 'tiktok.com'
        ? /^\/(@[\w.-]+\/(video|photo)\/\d+|t\/\w+)/.test(url.pathname)
        : url.pathname.length > 1,
  ],
]

function parseWebAddress(address: string): URL | null {
  const text = address.trim()
  if (!/^https?:\/\/\S+$/i.test(text)) return null
  return URL.parse(text)
}

/** What the sharing button added says who shared it, not what it is. */
function withoutTrackers(url: URL): URL {
  const clean = new URL(url)
  clean.protocol = 'https:'
  clean.username = ''
  clean.password = ''
  for (const name of [...clean.searchParams.keys()]) {
    if (/^(utm_\w+|fbclid|igsh|igshid|si|feature|s|t|ref_src|ref_url|mibextid|_[rt])$/.test(name)) {
      if (!(name === 't' && /youtu/.test(clean.hostname))) clean.searchParams.delete(name)
    }
  }
  return clean
}
