import type { BlockOf } from '../../../articles/body.ts'

type Provider = BlockOf<'embed'>['provider']

/** The embed that an address of a post or film stands for; null for any other address. */
export function embedOf(address: string): BlockOf<'embed'> | null {
  const url = parseWebAddress(address)
  if (url === null) return null
  const host = url.hostname.replace(/^(www|m|mobile|web)\./, '')
  for (const [provider, hosts, isPost] of providers) {
    const printed = hosts[host]
    if (printed !== undefined && isPost(url, host)) {
      return { kind: 'embed', provider, url: tidied(url, printed).href }
    }
  }
  return null
}

/** Hosts without `www` and the like, and how they are written in the block. */
const providers: [Provider, Record<string, string>, (url: URL, host: string) => boolean][] = [
  [
    'youtube',
    {
      'youtube.com': 'www.youtube.com',
      'youtu.be': 'youtu.be',
      'youtube-nocookie.com': 'www.youtube-nocookie.com',
    },
    (url, host) =>
      host === 'youtu.be'
        ? /^\/[\w-]{6,}$/.test(url.pathname)
        : (url.pathname === '/watch' && url.searchParams.has('v')) ||
          /^\/(shorts|live|embed)\/[\w-]{6,}/.test(url.pathname),
  ],
  [
    'facebook',
    { 'facebook.com': 'www.facebook.com', 'fb.watch': 'fb.watch' },
    (url, host) =>
      host === 'fb.watch'
        ? url.pathname.length > 1
        : /\/(posts|videos|photos|reel|permalink|watch|share|story\.php|permalink\.php|photo|photo\.php|video\.php)(\/|$)/.test(
            url.pathname,
          ),
  ],
  [
    'x',
    { 'x.com': 'x.com', 'twitter.com': 'twitter.com' },
    (url) => /^\/\w+\/status\/\d+/.test(url.pathname),
  ],
  [
    'instagram',
    { 'instagram.com': 'www.instagram.com' },
    (url) => /^(\/[\w.]+)?\/(p|reel|reels|tv)\/[\w-]+/.test(url.pathname),
  ],
  [
    'tiktok',
    { 'tiktok.com': 'www.tiktok.com', 'vm.tiktok.com': 'vm.tiktok.com' },
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

/** As the house takes it, and without what the sharing button added: who shared it, not what it is. */
function tidied(url: URL, host: string): URL {
  const clean = new URL(url)
  clean.protocol = 'https:'
  clean.port = ''
  clean.hostname = host
  clean.username = ''
  clean.password = ''
  for (const name of url.searchParams.keys()) {
    if (/^(utm_\w+|fbclid|igsh|igshid|si|feature|s|t|ref_src|ref_url|mibextid|_[rt])$/.test(name)) {
      if (!(name === 't' && /youtu/.test(clean.hostname))) clean.searchParams.delete(name)
    }
  }
  return clean
}
