import { printedPath } from '../paper/paths.ts'
import { escapeXml } from './escape-xml.ts'
import type { PlaceOnMap } from './sitemap-store.ts'

/** A map takes at most 50,000 addresses (sitemaps.org). */
export const mostPlaces = 49_000

export function renderSitemap(places: PlaceOnMap[], origin: string): string {
  const urls = [{ path: '/', changedAt: null }, ...places].map(
    ({ path, changedAt }) =>
      `<url><loc>${escapeXml(origin + printedPath(path))}</loc>${changedAt === null ? '' : `<lastmod>${changedAt.toISOString()}</lastmod>`}</url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}
