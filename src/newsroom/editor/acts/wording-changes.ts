import type { ArticleText } from '../../../articles/article.ts'
import { textOfBlock, type Block } from '../../../articles/body.ts'
import { correctWording } from '../../../articles/correct-wording.ts'
import type { Wording } from '../../../articles/correction.ts'
import { diffWords, type DiffPart } from '../../../language/word-diff.ts'

/** What a correction of these words would change, place by place, with the words around it. */
export function wordingChanges(text: ArticleText, wording: Wording): DiffPart[][] {
  const words = { before: wording.before.trim(), after: wording.after.trim() }
  if (words.before === '' || words.before === words.after) return []
  const corrected = correctWording(text, words)
  if (corrected === null) return []
  const [old, fresh] = [linesOf(text), linesOf(corrected)]
  return old.flatMap((line, at) => {
    const next = fresh[at] as string
    return line === next ? [] : [clipped(diffWords(line, next))]
  })
}

/** As many lines of both texts, in the same order. */
function linesOf(text: ArticleText): string[] {
  return [
    text.kicker,
    text.headline,
    text.standfirst,
    text.bylines.join('، '),
    text.dateline,
    wordsOfPicture(text.picture ?? {}),
    ...text.body.blocks.map(wordsOfBlock),
  ]
}

function wordsOfBlock(block: Block): string {
  switch (block.kind) {
    case 'quotation': {
      const { speaker, occasion } = block
      return [textOfBlock(block), speaker?.name, speaker?.role, occasion].filter(Boolean).join(' ')
    }
    case 'image':
      return wordsOfPicture(block)
    case 'gallery':
      return block.items.map(wordsOfPicture).join(' ')
    case 'table':
      return [block.caption, textOfBlock(block)].filter(Boolean).join(' ')
    default:
      return textOfBlock(block)
  }
}

type Words = { caption?: string; credit?: string; alt?: string }

function wordsOfPicture({ caption, credit, alt }: Words): string {
  return [caption, credit, alt].filter(Boolean).join(' ')
}

const lettersAround = 50

/** Long stretches that stay are cut between words. */
function clipped(parts: DiffPart[]): DiffPart[] {
  return parts.map((part, at) => {
    if (part.change !== 'same' || part.text.length <= 2 * lettersAround) return part
    const head = part.text.slice(0, lettersAround).replace(/\S*$/, '')
    const tail = part.text.slice(-lettersAround).replace(/^\S*/, '')
    if (at === 0) return { ...part, text: `…${tail}` }
    return { ...part, text: at === parts.length - 1 ? `${head}…` : `${head}…${tail}` }
  })
}
