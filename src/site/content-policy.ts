import { frameOrigins } from '../pages/frame-of-embed.ts'

/** What a page of the site may load and who may frame it. */
export function contentPolicy(framedBy: 'none' | 'self' = 'none'): string {
  return [
    `default-src 'none'`,
    `style-src 'self'`,
    `font-src 'self'`,
    `img-src 'self' data:`,
    `script-src 'self'`,
    `form-action 'self'`,
    `frame-src ${Object.values(frameOrigins).join(' ')}`,
    `base-uri 'none'`,
    `frame-ancestors '${framedBy}'`,
  ].join('; ')
}

/** For a file that is no page: whatever is in it, it runs nothing. */
export const filePolicy = `default-src 'none'; sandbox`
