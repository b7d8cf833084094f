import { site } from '../language/catalogue/site.ts'
import { say } from '../language/say.ts'
import { renderDocument } from './document.tsx'
import type { TagView } from './load-tag.ts'
import { ArticleList } from './parts/article-list.tsx'

export function renderTag({ frame, tag, path, listing }: TagView): string {
  return renderDocument({
    frame,
    head: { path, title: tag.name, description: '' },
    main: (
      <div class="list-page sheet">
        <header class="list-head">
          <p class="list-label plain">{say(site, 'tag-label')}</p>
          <h1>{tag.name}</h1>
        </header>
        <ArticleList listing={listing} edition={frame.edition} />
      </div>
    ),
  })
}
