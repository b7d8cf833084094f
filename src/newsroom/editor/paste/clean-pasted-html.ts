import type { Block, Mark } from '../../../articles/body.ts'
import { embedOf } from '../document/embed-of.ts'
import { blocksToInline, startCollecting, type Collector } from './collect-blocks.ts'
import { pastedHref } from './safe-href.ts'
import { pastedListItem } from './pasted-list.ts'
import { pastedStyle } from './pasted-style.ts'
import { pastedTable } from './pasted-table.ts'

/**
 * Whatever Word, Google Docs, LibreOffice, a messenger or a web page put on the clipboard, as our
 * blocks and nothing else: no colours, no sizes, no empty paragraphs. Pictures of elsewhere stay there.
 */
export function cleanPastedHtml(html: string): Block[] {
  return pastedBlocks(new DOMParser().parseFromString(html, 'text/html').body)
}

/** How the words around are printed. */
type Manner = { strong: boolean; emphasis: boolean; href: string | null; keepsBreaks: boolean }
const plain: Manner = { strong: false, emphasis: false, href: null, keepsBreaks: false }

export function pastedBlocks(element: Element): Block[] {
  const into = startCollecting()
  walkChildren(element, plain, into)
  return into.finish()
}

function walkChildren(element: Element, manner: Manner, into: Collector): void {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.textContent ?? ''
      const flowing = manner.keepsBreaks ? text : text.replace(/[\t\n\r\f ]+/g, ' ')
      into.words(flowing.replace(/\r\n?/g, '\n'), marksOf(manner))
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      walk(node as Element, manner, into)
    }
  }
}

function walk(element: Element, around: Manner, into: Collector): void {
  const style = pastedStyle(element.getAttribute('style'))
  const name = element.localName
  if (dropped.has(name) || isHidden(element, style)) return
  const manner = mannerOf(element, style, around)
  if (name === 'br') return into.words('\n', marksOf(around))
  if (name === 'hr') return into.end()
  if (!isBlock.has(name)) return walkChildren(element, manner, into)

  into.end()
  const heading = headingLevel(element)
  if (heading !== null) {
    into.heading(heading, blocksToInline(pastedBlocks(element)))
  } else if (name === 'blockquote' || /\bMso(Intense)?Quote\b/.test(element.className)) {
    pastedQuotation(element, into)
  } else if (name === 'ul' || name === 'ol') {
    pastedList(element, into)
  } else if (name === 'table') {
    const table = pastedTable(element as HTMLTableElement, pastedBlocks)
    if (table === null) walkChildren(element, manner, into)
    else into.block(table)
  } else if (name === 'iframe') {
    const embed = embedOf(element.getAttribute('src') ?? '')
    if (embed !== null) into.block(embed)
  } else {
    const item = pastedListItem(element, style)
    if (item === null) walkChildren(element, manner, into)
    else into.item(item.isOrdered, blocksToInline(pastedBlocks(element)))
  }
  into.end()
}

function pastedQuotation(element: Element, into: Collector): void {
  const links = [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'))
  const isPost = /\b(twitter-tweet|instagram-media|tiktok-embed)\b/.test(element.className)
  const address = isPost ? (element.getAttribute('cite') ?? links.at(-1) ?? '') : ''
  const post = embedOf(address) ?? embedOf(element.getAttribute('data-instgrm-permalink') ?? '')
  if (isPost && post !== null) return into.block(post)
  const content = blocksToInline(pastedBlocks(element))
  if (content.length > 0) into.block({ kind: 'quotation', content })
}

/** Lists within lists become points of the one list. */
function pastedList(list: Element, into: Collector): void {
  for (const child of list.children) {
    if (child.localName === 'ul' || child.localName === 'ol') {
      pastedList(child, into)
      continue
    }
    const item = child.cloneNode(true) as Element
    const inner = [...item.querySelectorAll('ul, ol')]
    for (const one of inner) one.remove()
    into.item(list.localName === 'ol', blocksToInline(pastedBlocks(item)))
    const nested = [...child.querySelectorAll('ul, ol')].filter(
      (one) => one.parentElement?.closest('ul, ol, li') === child,
    )
    for (const one of nested) pastedList(one, into)
  }
}

function headingLevel(element: Element): 2 | 3 | null {
  const digit = /^h([1-6])$/.exec(element.localName)?.[1]
  if (digit !== undefined) return digit === '1' || digit === '2' ? 2 : 3
  return /\bMso(Title|Subtitle)\b/.test(element.className) ? 2 : null
}

function mannerOf(element: Element, style: Map<string, string>, around: Manner): Manner {
  const name = element.localName
  const weight = style.get('font-weight')
  const slant = style.get('font-style')
  const space = style.get('white-space')
  const manner = { ...around }
  if (name === 'b' || name === 'strong') manner.strong = true
  if (name === 'i' || name === 'em') manner.emphasis = true
  if (name === 'a') manner.href = pastedHref(element.getAttribute('href') ?? '') ?? around.href
  if (name === 'pre') manner.keepsBreaks = true
  if (weight !== undefined) manner.strong = /^(bold|bolder|[6-9]\d\d)$/.test(weight)
  if (slant !== undefined) manner.emphasis = /^(italic|oblique)/.test(slant)
  if (space !== undefined) manner.keepsBreaks = /^(pre|break-spaces)/.test(space)
  return manner
}

function marksOf({ strong, emphasis, href }: Manner): Mark[] {
  return [
    ...(href === null ? [] : [{ kind: 'link', href } as const]),
    ...(strong ? [{ kind: 'strong' } as const] : []),
    ...(emphasis ? [{ kind: 'emphasis' } as const] : []),
  ]
}

/** Hidden on the page it came from, or the office program's own: list bullets, comments, deleted words. */
function isHidden(element: Element, style: Map<string, string>): boolean {
  return (
    element.hasAttribute('hidden') ||
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all' ||
    /ignore/.test(style.get('mso-list') ?? '') ||
    (style.get('mso-element') ?? '').startsWith('comment') ||
    /\bMsoComment/.test(element.className) ||
    (element.localName === 'del' &&
      (element.hasAttribute('datetime') || element.hasAttribute('cite')))
  )
}

const dropped = new Set(
  'script style head title meta link template noscript svg math img picture audio video canvas object embed map button input select textarea datalist rp rt'.split(
    ' ',
  ),
)

const isBlock = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header iframe legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
