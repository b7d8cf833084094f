import { site } from '../language/catalogue/site.ts'
import { say } from '../language/say.ts'
import { renderDocument } from './document.tsx'
import type { Frame } from './frame.ts'
import { SearchForm } from './parts/search-form.tsx'

export function renderNotFound({ frame }: { frame: Frame }): string {
  const title = say(site, 'not-found')
  return renderDocument({
    frame,
    head: { path: '', title, description: '', isHidden: true },
    main: (
      <div class="notice-page sheet">
        <h1>{title}</h1>
        <p>{say(site, 'not-found-why')}</p>
        <SearchForm />
        <p class="notice-way">
          <a href="/">{say(site, 'back-home')}</a>
        </p>
      </div>
    ),
  })
}
