import type { ComponentChildren } from 'preact'
import type { Inline, Mark, Run } from '../../articles/body.ts'
import { breakable } from '../parts/breakable.tsx'
import { isExternal } from '../../language/link-address.ts'
import { safeHref } from '../safe-href.ts'

/** Runs of text with their marks, the first mark outermost. */
export function Words({ content }: { content: Inline }) {
  return <>{content.map((run) => marked(run))}</>
}

function marked({ text, marks = [] }: Run): ComponentChildren {
  return marks.reduceRight<ComponentChildren>((inside, mark) => wrap(mark, inside), broken(text))
}

function wrap(mark: Mark, inside: ComponentChildren): ComponentChildren {
  switch (mark.kind) {
    case 'strong':
      return <strong>{inside}</strong>
    case 'emphasis':
      return <em>{inside}</em>
    case 'link':
      return link(mark.href, inside)
    case 'quotation':
      return <q class="partial-quotation">{inside}</q>
  }
}

function link(written: string, inside: ComponentChildren): ComponentChildren {
  const href = safeHref(written)
  if (href === null) return inside
  return isExternal(href) ? (
    <a href={href} rel="nofollow noopener external">
      {inside}
    </a>
  ) : (
    <a href={href}>{inside}</a>
  )
}

/** A line break that was typed stays one. */
function broken(text: string): ComponentChildren {
  const lines = text.split('\n')
  if (lines.length === 1) return breakable(text)
  return lines.flatMap((line, at) =>
    at === 0 ? [breakable(line)] : [<br key={at} />, breakable(line)],
  )
}
