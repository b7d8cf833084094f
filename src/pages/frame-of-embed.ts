import { providerOf, type EmbedProvider } from '../articles/provider-of.ts'

/** Where frames may come from; the door's content policy allows these and no other. */
export const frameOrigins: Record<EmbedProvider, string> = {
  youtube: 'https://www.youtube-nocookie.com',
  facebook: 'https://www.facebook.com',
  x: 'https://platform.twitter.com',
  instagram: 'https://www.instagram.com',
  tiktok: 'https://www.tiktok.com',
}

/** The address that shows a post inside a frame, or null when the address names none that we know. */
export function frameOfEmbed(provider: EmbedProvider, url: string): string | null {
  if (providerOf(url) !== provider) return null
  const path = framePaths[provider](new URL(url))
  return path === null ? null : `${frameOrigins[provider]}${path}`
}

const framePaths: Record<EmbedProvider, (url: URL) => string | null> = {
  youtube(url) {
    const [, kind, named] = /^\/(shorts|live|embed)\/([\w-]{6,20})/.exec(url.pathname) ?? []
    const short = url.hostname === 'youtu.be' ? url.pathname.slice(1) : null
    const id = kind === undefined ? (short ?? url.searchParams.get('v')) : named
    return id !== null && id !== undefined && /^[\w-]{6,20}$/.test(id) ? `/embed/${id}` : null
  },
  facebook(url) {
    const isVideo = /\/(videos|reel|watch)\b/.test(url.pathname) || url.hostname === 'fb.watch'
    const plugin = isVideo ? 'video' : 'post'
    return `/plugins/${plugin}.php?show_text=true&href=${encodeURIComponent(url.href)}`
  },
  x(url) {
    const id = /\/status(?:es)?\/(\d{1,25})/.exec(url.pathname)?.[1]
    return id === undefined ? null : `/embed/Tweet.html?dnt=true&lang=ar&id=${id}`
  },
  instagram(url) {
    const [, kind, id] = /\/(p|reel|tv)\/([\w-]{5,30})/.exec(url.pathname) ?? []
    return id === undefined ? null : `/${kind}/${id}/embed`
  },
  tiktok(url) {
    const id = /\/video\/(\d{5,25})/.exec(url.pathname)?.[1]
    return id === undefined ? null : `/embed/v2/${id}`
  },
}
