import { site } from '../language/catalogue/site.ts'
import { say } from '../language/say.ts'
import { renderDocument } from './document.tsx'
import type { SectionView } from './load-section.ts'
import { ArticleList } from './parts/article-list.tsx'
import { Trail } from './parts/trail.tsx'

export function renderSection(view: SectionView): string {
  const { frame, section, path, parent, children, listing } = view
  return renderDocument({
    frame,
    head: { path, title: section.name, description: section.description },
    main: (
      <div class="list-page sheet">
        <header class="list-head">
          {parent === null ? null : <Trail steps={[parent]} />}
          <h1>{section.name}</h1>
          {section.description === '' ? null : <p class="list-about">{section.description}</p>}
          {children.length === 0 ? null : (
            <nav class="subsections" aria-label={say(site, 'subsections')}>
              {children.map(({ name, href }) => (
                <a key={href} href={href}>
                  <bdi>{name}</bdi>
                </a>
              ))}
            </nav>
          )}
        </header>
        <ArticleList listing={listing} edition={frame.edition} />
      </div>
    ),
  })
}
