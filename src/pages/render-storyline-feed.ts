import { storylinePage } from '../language/catalogue/storylines.ts'
import { say } from '../language/say.ts'
import { articlePath, printedPath } from '../paper/paths.ts'
import { escapeXml } from './escape-xml.ts'
import type { StorylineEvent, StorylineView } from './storyline-view.ts'

const mostItems = 50

/** RSS 2.0 of what happens in a storyline: its articles, and every change of what it holds. */
export function renderStorylineFeed({ frame, path, storyline, question, events }: StorylineView) {
  const address = `${frame.origin}${path}`
  const title = say(storylinePage, 'storyline-is', { name: storyline.name })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', `${title} · ${frame.paper.settings.name}`),
    element('link', address),
    element('description', storyline.state === '' ? (question?.text ?? title) : storyline.state),
    '<language>ar</language>',
    `<atom:link href="${escapeXml(address)}/feed.xml" rel="self" type="application/rss+xml"/>`,
    ...events.slice(0, mostItems).map((event) => item(event, address, frame.origin)),
    '</channel>',
    '</rss>',
    '',
  ].join('\n')
}

function item(event: StorylineEvent, address: string, origin: string): string {
  const isRead = event.kind === 'article' || event.kind === 'answered'
  const kind = say(storylinePage, `event-${event.kind}`)
  return [
    '<item>',
    element('title', event.kind === 'article' ? event.text : `${kind}: ${event.text}`),
    element('link', isRead ? `${origin}${printedPath(articlePath(event.slug))}` : address),
    `<guid isPermaLink="false">${escapeXml(`${address}#${event.key}`)}</guid>`,
    element('pubDate', event.at.toUTCString()),
    ...(event.kind === 'answered' ? [element('description', event.question)] : []),
    '</item>',
  ].join('')
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}
