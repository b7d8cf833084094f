import { site } from '../language/catalogue/site.ts'
import { sayDay } from '../language/dates.ts'
import { say } from '../language/say.ts'
import { Body } from './blocks/body.tsx'
import { renderDocument } from './document.tsx'
import type { PageView } from './load-page.ts'

export function renderPage({ frame, path, title, body, media, updatedAt }: PageView): string {
  const { edition } = frame
  return renderDocument({
    frame,
    head: {
      path,
      title,
      description: '',
      hasEmbeds: body.blocks.some(({ kind }) => kind === 'embed'),
    },
    main: (
      <article class="article">
        <header class="article-head">
          <h1 class="headline">{title}</h1>
        </header>
        <Body body={body} setting={{ edition, media }} />
        <footer class="article-foot plain">
          <p>{say(site, 'changed-on', { day: sayDay(updatedAt, edition) })}</p>
        </footer>
      </article>
    ),
  })
}
