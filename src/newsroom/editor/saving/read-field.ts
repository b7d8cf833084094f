import type { ArticleText } from '../../../articles/article.ts'
import { textOfBlock, type Block } from '../../../articles/body.ts'
import { desk } from '../../../language/catalogue/desk.ts'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { site } from '../../../language/catalogue/site.ts'
import { structure } from '../../../language/catalogue/structure.ts'
import { say } from '../../../language/say.ts'
import type { TextField } from './article-text.ts'

/** A field of a text in words, to be read and compared. */
export function readField(text: ArticleText, field: TextField): string {
  switch (field) {
    case 'body':
      return text.body.blocks.map(readBlock).join('\n\n')
    case 'picture': {
      const { picture } = text
      if (picture === null) return ''
      const { media, caption, credit, alt } = picture
      return [`${say(words, 'block-image')} ${media}`, caption, credit, alt]
        .filter((line) => line !== undefined && line !== '')
        .join('\n')
    }
    case 'bylines':
    case 'tags':
      return text[field].join('، ')
    case 'kind':
      return say(site, `kind-${text.kind}`)
    case 'comments':
      return text.comments === null
        ? say(words, 'comments-as-section')
        : say(structure, `policy-${text.comments}`)
    case 'kicker':
    case 'headline':
    case 'standfirst':
    case 'dateline':
    case 'section':
    case 'slug':
      return text[field] === '' ? say(desk, 'empty-field') : text[field]
  }
}

/** With what stands around the words, so that a changed speaker or picture is seen too. */
function readBlock(block: Block): string {
  const own = textOfBlock(block)
  switch (block.kind) {
    case 'quotation': {
      const { speaker, occasion, spokenLanguage, source } = block
      const around = [speaker?.name, speaker?.role, occasion, spokenLanguage, source]
      return [own, ...around.filter((line) => line != null && line !== '')].join('\n')
    }
    case 'image':
      return `${say(words, 'block-image')} ${block.media}\n${own}`.trim()
    case 'gallery':
      return `${say(words, 'block-gallery')} ${block.items.map(({ media }) => media).join('، ')}\n${own}`.trim()
    case 'embed':
      return block.url
    case 'heading':
    case 'list':
    case 'openQuestion':
    case 'paragraph':
    case 'table':
      return own
  }
}
