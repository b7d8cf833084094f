import type { ListedNotice } from '../articles/correction.ts'
import { corrections } from '../language/catalogue/corrections.ts'
import { say } from '../language/say.ts'
import { correctionsPath, printedPath, shortPath } from '../paper/paths.ts'
import { anchorOf } from './anchor-of.ts'
import { escapeXml } from './escape-xml.ts'
import type { CorrectionsView } from './load-corrections.ts'

/** RSS 2.0 of the paper's notices. A notice is known by the short address of its article, which stays. */
export function renderCorrectionsFeed({ frame, notices }: CorrectionsView): string {
  const { paper, origin } = frame
  const { name } = paper.settings
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', say(corrections, 'feed-title', { paper: name })),
    element('link', `${origin}${correctionsPath}`),
    element('description', say(corrections, 'page-lead')),
    '<language>ar</language>',
    `<atom:link href="${escapeXml(origin)}${correctionsPath}.xml" rel="self" type="application/rss+xml"/>`,
    ...notices.map((notice) => item(notice, origin)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n')
}

function item(notice: ListedNotice, origin: string): string {
  const kind = say(corrections, `kind-${notice.kind}`)
  const headline = notice.headline ?? say(corrections, 'of-withdrawn')
  const anchor = anchorOf(notice)
  return [
    '<item>',
    element('title', say(corrections, 'of-article', { kind, headline })),
    element('link', `${origin}${printedPath(notice.path)}#${anchor}`),
    element('guid', `${origin}${shortPath(notice.articleId)}#${anchor}`),
    element('pubDate', notice.at.toUTCString()),
    element('description', wordsOf(notice)),
    element('category', kind),
    '</item>',
  ].join('')
}

function wordsOf({ text, wording }: ListedNotice): string {
  if (wording === null) return text
  const after = wording.after === '' ? say(corrections, 'taken-out') : `«${wording.after}»`
  const line = say(corrections, 'wording-line', { before: `«${wording.before}»`, after })
  return `${text}\n${line}`
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}
