import { isSafeAddress } from '../language/link-address.ts'
import { Refusal } from '../language/refusal.ts'
import type { ArticleText } from './article.ts'
import type { Block, Body, Inline } from './body.ts'
import { providerOf } from './provider-of.ts'

/** Refuses what no schema can see: addresses that would run or lead astray, embeds of nobody we know. */
export function checkText(text: ArticleText): void {
  checkBody(text.body)
}

export function checkBody(body: Body): void {
  body.blocks.forEach((block, index) => checkBlock(block, `body/blocks/${index}`))
}

function checkBlock(block: Block, path: string): void {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quotation':
    case 'openQuestion':
      return checkInline(block.content, `${path}/content`)
    case 'list':
      return block.items.forEach((item, index) => checkInline(item, `${path}/items/${index}`))
    case 'table':
      return block.rows.forEach((row, at) =>
        row.forEach((cell, index) => checkInline(cell, `${path}/rows/${at}/${index}`)),
      )
    case 'embed':
      if (providerOf(block.url) !== block.provider) {
        throw new Refusal('embed-unsupported', { path: `${path}/url` })
      }
      return
    case 'image':
    case 'gallery':
  }
}

function checkInline(content: Inline, path: string): void {
  content.forEach((run, index) => {
    for (const mark of run.marks ?? []) {
      if (mark.kind === 'link') checkHref(mark.href, `${path}/${index}/marks`)
    }
  })
}

function checkHref(href: string, path: string): void {
  if (!isSafeAddress(href)) throw new Refusal('invalid-input', { path, problem: 'unsafe-address' })
}
