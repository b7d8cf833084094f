import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'
import { preloadedFonts, stylesheetPath } from '../assets.ts'
import { paper as ground } from '../../language/color.ts'
import type { Frame } from '../frame.ts'
import type { PictureView } from '../picture-view.ts'

export type HeadView = {
  /** Printed path of the page. */
  path: string
  /** Null: the paper's name alone. */
  title: string | null
  description: string
  type?: 'website' | 'article' | 'profile'
  picture?: PictureView | null
  /** Said to search engines that may keep the page out of their lists. */
  isHidden?: boolean
  hasEmbeds?: boolean
  /** A feed of the page itself, besides the paper's. */
  feed?: { href: string; title: string }
  /** Schema.org data. */
  data?: Record<string, unknown> | null
}

export function Head({ frame, head }: { frame: Frame; head: HeadView }) {
  const { settings } = frame.paper
  const title =
    head.title === null
      ? settings.name
      : say(site, 'page-title', { title: head.title, paper: settings.name })
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <Descriptions frame={frame} head={head} title={head.title ?? settings.name} />
      {preloadedFonts.map((href) => (
        <link
          key={href}
          rel="preload"
          href={href}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
      ))}
      <link rel="stylesheet" href={stylesheetPath(settings.accent)} />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link
        rel="alternate"
        type="application/rss+xml"
        href="/feed.xml"
        title={say(site, 'feed-of', { paper: settings.name })}
      />
      {head.feed === undefined ? null : (
        <link
          rel="alternate"
          type="application/rss+xml"
          href={head.feed.href}
          title={head.feed.title}
        />
      )}
      <meta name="theme-color" content={ground.light} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={ground.dark} media="(prefers-color-scheme: dark)" />
      {head.data === undefined || head.data === null ? null : (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: dataInScript(head.data) }}
        />
      )}
    </head>
  )
}

function Descriptions({ frame, head, title }: { frame: Frame; head: HeadView; title: string }) {
  const { description, picture = null, isHidden = false, type = 'website' } = head
  const { settings } = frame.paper
  if (isHidden) return <meta name="robots" content="noindex" />
  const address = `${frame.origin}${head.path}`
  return (
    <>
      {description === '' ? null : <meta name="description" content={description} />}
      <link rel="canonical" href={address} />
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content={settings.name} />
      <meta property="og:locale" content={`ar_${settings.country}`} />
      <meta property="og:title" content={title} />
      {description === '' ? null : <meta property="og:description" content={description} />}
      <meta property="og:url" content={address} />
      {picture === null ? null : (
        <>
          <meta property="og:image" content={`${frame.origin}${picture.src}`} />
          <meta property="og:image:width" content={String(picture.width)} />
          <meta property="og:image:height" content={String(picture.height)} />
          {picture.alt === '' ? null : <meta property="og:image:alt" content={picture.alt} />}
        </>
      )}
      <meta name="twitter:card" content={picture === null ? 'summary' : 'summary_large_image'} />
    </>
  )
}

/** JSON in which no tag can end or begin. */
function dataInScript(data: Record<string, unknown>): string {
  return JSON.stringify(data).replace(/</g, '\\u003c').replace(/>/g, '\\u003e')
}
