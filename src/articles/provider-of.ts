import type { embedProviders } from './body.ts'

export type EmbedProvider = (typeof embedProviders)[number]

const hosts: Record<EmbedProvider, RegExp> = {
  youtube: /^(www\.|m\.)?(youtube\.com|youtube-nocookie\.com|youtu\.be)$/,
  facebook: /^(www\.|m\.|web\.)?(facebook\.com|fb\.watch)$/,
  x: /^(www\.|mobile\.)?(x\.com|twitter\.com)$/,
  instagram: /^(www\.)?instagram\.com$/,
  tiktok: /^(www\.|m\.|vm\.|vt\.)?tiktok\.com$/,
}

/** Whose page an address is, when it is one we can show inside an article; null otherwise. */
export function providerOf(url: string): EmbedProvider | null {
  if (!URL.canParse(url)) return null
  const { protocol, hostname, pathname, port, username } = new URL(url)
  if (protocol !== 'https:' || port !== '' || username !== '' || pathname === '/') return null
  const match = Object.entries(hosts).find(([, host]) => host.test(hostname))
  return match === undefined ? null : (match[0] as EmbedProvider)
}
