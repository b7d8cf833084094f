import {
  textOfInline,
  type Block,
  type Inline,
  type Mark,
  type Run,
} from '../../../articles/body.ts'
import { tidyRuns } from '../document/inline-runs.ts'
import { paragraphsOf, pastedWords } from './pasted-inline.ts'

/** Takes in words and blocks in reading order, and makes paragraphs of the words between blocks. */
export type Collector = {
  words(text: string, marks: Mark[]): void
  /** What follows starts anew. */
  end(): void
  heading(level: 2 | 3, content: Inline): void
  /** A point of a list; points that follow each other are one list. */
  item(isOrdered: boolean, content: Inline): void
  block(block: Block): void
  finish(): Block[]
}

export function startCollecting(): Collector {
  const blocks: Block[] = []
  let open: Run[] = []

  function end(): void {
    for (const content of paragraphsOf(open)) blocks.push({ kind: 'paragraph', content })
    open = []
  }

  return {
    words(text, marks) {
      open.push({ text: pastedWords(text), marks })
    },
    end,
    heading(level, content) {
      const plain = tidyRuns(
        content.map((run) => ({
          text: run.text.replaceAll('\n', ' '),
          marks: (run.marks ?? []).filter((mark) => mark.kind === 'link'),
        })),
      )
      if (plain.length > 0) blocks.push({ kind: 'heading', level, content: plain })
    },
    item(isOrdered, content) {
      const last = blocks.at(-1)
      if (textOfInline(content) === '') return
      if (last?.kind === 'list' && last.ordered === isOrdered) last.items.push(content)
      else blocks.push({ kind: 'list', ordered: isOrdered, items: [content] })
    },
    block(block) {
      blocks.push(block)
    },
    finish() {
      end()
      return blocks
    },
  }
}

/** Several blocks as the lines of one, for places that hold words only. */
export function blocksToInline(blocks: Block[]): Inline {
  const lines = blocks.flatMap((block): Inline[] => {
    if (block.kind === 'list') return block.items
    if (block.kind === 'table') return block.rows.flat()
    if (block.kind === 'embed') return [[{ text: block.url }]]
    return 'content' in block ? [block.content] : []
  })
  return tidyRuns(
    lines
      .filter((line) => textOfInline(line) !== '')
      .flatMap((line, place) => (place === 0 ? line : [{ text: '\n' }, ...line])),
  )
}
