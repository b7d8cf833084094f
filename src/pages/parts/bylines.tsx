import { Fragment } from 'preact'
import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'
import { directionOf } from '../direction-of.ts'
import type { Signpost } from '../line-view.ts'

/** Names in a row: «سلمى العلوي، إدريس بنعلي وهند الفاسي». */
export function Bylines({ bylines }: { bylines: Signpost[] }) {
  return (
    <>
      {bylines.map((byline, at) => (
        <Fragment key={at}>
          {joint(bylines, at)}
          <Name name={byline} />
        </Fragment>
      ))}
    </>
  )
}

/** «و» clings to an Arabic name and keeps away from one in other letters. */
function joint(bylines: Signpost[], at: number): string {
  if (at === 0) return ''
  if (at < bylines.length - 1) return '، '
  const isForeign = directionOf(bylines[at]?.name ?? '') === 'ltr'
  return ` ${say(site, 'and')}${isForeign ? '\u00a0' : ''}`
}

function Name({ name: { name, href } }: { name: Signpost }) {
  if (href === null) return <bdi>{name}</bdi>
  return (
    <a href={href} rel="author">
      <bdi>{name}</bdi>
    </a>
  )
}
