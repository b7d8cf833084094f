import { site } from '../../language/catalogue/site.ts'
import type { Edition } from '../../language/edition.ts'
import { say } from '../../language/say.ts'
import type { LineView } from '../line-view.ts'
import { takeTurns } from '../take-turns.ts'
import { ArticleLine } from './article-line.tsx'

export function Related({ lines, edition }: { lines: LineView[]; edition: Edition }) {
  if (lines.length === 0) return null
  const turns = takeTurns(lines)
  return (
    <aside class="related sheet" aria-labelledby="related">
      <h2 class="band-name" id="related">
        {say(site, 'related-articles')}
      </h2>
      <div class="related-lines">
        {lines.map((line, at) => (
          <ArticleLine
            key={line.articleId}
            line={line}
            edition={edition}
            rank="brief"
            hasFoot
            {...(turns[at] === true ? { sizes: '(min-width: 60rem) 17rem, 40vw' } : {})}
          />
        ))}
      </div>
    </aside>
  )
}
