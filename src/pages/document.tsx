import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { site } from '../language/catalogue/site.ts'
import { say } from '../language/say.ts'
import type { Frame } from './frame.ts'
import { Head, type HeadView } from './parts/head.tsx'
import { Footer } from './parts/footer.tsx'
import { Masthead } from './parts/masthead.tsx'

export type Page = {
  frame: Frame
  head: HeadView
  /** Above the masthead: the breaking line, the mark of a preview. */
  top?: ComponentChildren
  main: ComponentChildren
}

/** The whole document, as it goes out. */
export function renderDocument({ frame, head, top, main }: Page): string {
  const page = (
    <html lang="ar" dir="rtl">
      <Head frame={frame} head={head} />
      <body>
        <a class="skip" href="#content">
          {say(site, 'skip-to-content')}
        </a>
        {top}
        <Masthead frame={frame} current={head.path} />
        <main id="content" tabindex={-1}>
          {main}
        </main>
        <Footer frame={frame} />
        {head.hasEmbeds === true && frame.embedScript !== null ? (
          <script type="module" src={frame.embedScript} />
        ) : null}
      </body>
    </html>
  )
  return `<!doctype html>${renderToString(page)}`
}
