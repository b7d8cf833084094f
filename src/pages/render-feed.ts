import { shortPath } from '../paper/paths.ts'
import { escapeXml } from './escape-xml.ts'
import type { FeedView } from './load-feed.ts'
import type { LineView } from './line-view.ts'

/** RSS 2.0. An item is known by its short address, which outlives a change of its headline. */
export function renderFeed({ frame: { paper, origin }, lines }: FeedView): string {
  const { name, motto } = paper.settings
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', name),
    element('link', `${origin}/`),
    element('description', motto === '' ? name : motto),
    '<language>ar</language>',
    `<atom:link href="${escapeXml(origin)}/feed.xml" rel="self" type="application/rss+xml"/>`,
    ...lines.map((line) => item(line, origin)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n')
}

function item(line: LineView, origin: string): string {
  return [
    '<item>',
    element('title', line.headline),
    element('link', `${origin}${line.href}`),
    element('guid', `${origin}${shortPath(line.articleId)}`),
    element('pubDate', line.publishedAt.toUTCString()),
    ...(line.standfirst === '' ? [] : [element('description', line.standfirst)]),
    ...(line.section === null ? [] : [element('category', line.section.name)]),
    ...line.bylines.map(({ name }) => element('dc:creator', name)),
    '</item>',
  ].join('')
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}
