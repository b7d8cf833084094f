import { textOf } from '../articles/body.ts'
import { articleData } from './article-data.ts'
import type { ArticleView } from './article-view.ts'
import { Body } from './blocks/body.tsx'
import { renderDocument } from './document.tsx'
import { ArticleHead } from './parts/article-head.tsx'
import { Comments } from './parts/comments.tsx'
import { Figure } from './parts/figure.tsx'
import { Notices } from './parts/notices.tsx'
import { PreviewMark } from './parts/preview-mark.tsx'
import { Related } from './parts/related.tsx'
import { StorylineBoxPart } from './parts/storyline-box.tsx'
import { ShareLinks } from './parts/share-links.tsx'
import { TagList } from './parts/tag-list.tsx'

export function renderArticle(view: ArticleView): string {
  const { frame, text, path, picture, previewOf } = view
  const { edition } = frame
  return renderDocument({
    frame,
    head: {
      path,
      title: text.headline,
      description: text.standfirst === '' ? firstWords(view) : text.standfirst,
      type: 'article',
      picture,
      isHidden: previewOf !== null,
      hasEmbeds: text.body.blocks.some(({ kind }) => kind === 'embed'),
      data: previewOf === null ? articleData(view) : null,
    },
    top: previewOf === null ? null : <PreviewMark version={previewOf} edition={edition} />,
    main: (
      <>
        <article class={`article article-${text.kind}`}>
          <ArticleHead view={view} />
          <Notices notices={view.notices} versionsHref={view.versionsHref} edition={edition} />
          {picture === null ? null : (
            <div class="article-picture">
              <Figure
                picture={picture}
                edition={edition}
                sizes="(min-width: 60rem) 54rem, 100vw"
                isFirst
              />
            </div>
          )}
          <Body
            body={text.body}
            setting={{ edition, media: view.media, speakers: view.speakers }}
          />
          {view.storylines.map((box) => (
            <StorylineBoxPart key={box.href} box={box} edition={edition} />
          ))}
          <footer class="article-foot">
            <TagList tags={view.tags} />
            {view.share === null ? null : <ShareLinks share={view.share} />}
          </footer>
        </article>
        <Related lines={view.related} edition={edition} />
        <Comments comments={view.comments} edition={edition} />
      </>
    ),
  })
}

const lettersOfADescription = 160

function firstWords({ text }: ArticleView): string {
  const words = textOf(text.body).replace(/\s+/g, ' ')
  if (words.length <= lettersOfADescription) return words
  const cut = words.lastIndexOf(' ', lettersOfADescription)
  return `${words.slice(0, cut === -1 ? lettersOfADescription : cut).toWellFormed()}…`
}
