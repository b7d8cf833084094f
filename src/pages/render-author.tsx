import { site } from '../language/catalogue/site.ts'
import { say } from '../language/say.ts'
import { renderDocument } from './document.tsx'
import type { AuthorView } from './load-author.ts'
import { ArticleList } from './parts/article-list.tsx'
import { Picture } from './parts/picture.tsx'

export function renderAuthor({ frame, author, portrait, path, listing }: AuthorView): string {
  return renderDocument({
    frame,
    head: {
      path,
      title: author.name,
      description: author.about,
      type: 'profile',
      picture: portrait,
    },
    main: (
      <div class="list-page sheet">
        <header class={portrait === null ? 'list-head' : 'list-head list-head-portrait'}>
          {portrait === null ? null : (
            <div class="portrait">
              <Picture picture={portrait} sizes="10rem" isFirst />
            </div>
          )}
          <div>
            <h1>{author.name}</h1>
            {author.about
              .split(/\n+/)
              .filter((line) => line.trim() !== '')
              .map((line, at) => (
                <p key={at} class="list-about">
                  {line}
                </p>
              ))}
          </div>
        </header>
        <h2 class="unseen">{say(site, 'articles-of', { author: author.name })}</h2>
        <ArticleList listing={listing} edition={frame.edition} />
      </div>
    ),
  })
}
