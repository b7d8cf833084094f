import type { ArticleKind } from '../../articles/article.ts'
import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'

/** News needs no label; what is not news says so. */
export function KindLabel({ kind }: { kind: ArticleKind }) {
  if (kind === 'news') return null
  return <span class={`kind kind-${kind}`}>{say(site, `kind-${kind}`)}</span>
}
