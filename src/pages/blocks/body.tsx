import type { Block, Body as BodyOfText } from '../../articles/body.ts'
import { EmbedBlock } from './embed.tsx'
import { GalleryBlock } from './gallery.tsx'
import { HeadingBlock } from './heading.tsx'
import { ImageBlock } from './image.tsx'
import { ListBlock } from './list.tsx'
import { OpenQuestionBlock } from './open-question.tsx'
import { ParagraphBlock } from './paragraph.tsx'
import { QuotationBlock } from './quotation.tsx'
import type { Setting } from './setting.ts'
import { TableBlock } from './table.tsx'

export function Body({ body, setting }: { body: BodyOfText; setting: Setting }) {
  return (
    <div class="text">
      {body.blocks.map((block, at) => (
        <OneBlock key={at} block={block} at={at} setting={setting} />
      ))}
    </div>
  )
}

function OneBlock({ block, at, setting }: { block: Block; at: number; setting: Setting }) {
  switch (block.kind) {
    case 'paragraph':
      return <ParagraphBlock block={block} setting={setting} />
    case 'heading':
      return <HeadingBlock block={block} setting={setting} />
    case 'quotation':
      return (
        <QuotationBlock
          block={block}
          setting={setting}
          speakerHref={setting.speakers?.get(at) ?? null}
        />
      )
    case 'list':
      return <ListBlock block={block} setting={setting} />
    case 'image':
      return <ImageBlock block={block} setting={setting} />
    case 'gallery':
      return <GalleryBlock block={block} setting={setting} />
    case 'table':
      return <TableBlock block={block} setting={setting} />
    case 'embed':
      return <EmbedBlock block={block} />
    case 'openQuestion':
      return <OpenQuestionBlock block={block} setting={setting} />
  }
}
