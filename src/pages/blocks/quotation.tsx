import { textOfInline } from '../../articles/body.ts'
import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'
import { directionOf } from '../direction-of.ts'
import { printQuotation } from '../print-words.ts'
import { isExternal } from '../../language/link-address.ts'
import { safeHref } from '../safe-href.ts'
import { languageName } from './language-name.ts'
import type { Set } from './setting.ts'
import { Words } from './words.tsx'

type Props = Set<'quotation'> & {
  /** Page of the speaker. */
  speakerHref?: string | null
}

/** The speaker is the picture: who, then the words, then where and when. */
export function QuotationBlock({ block, setting, speakerHref = null }: Props) {
  const words = textOfInline(block.content)
  if (words.trim() === '') return null
  return (
    <figure class="quotation">
      <Speaker block={block} href={speakerHref} />
      <blockquote dir={directionOf(words)}>
        <Words content={printQuotation(block.content, setting.edition)} />
      </blockquote>
      <Circumstances block={block} />
    </figure>
  )
}

type Block = Set<'quotation'>['block']

function Speaker({ block: { speaker }, href }: { block: Block; href: string | null }) {
  if (speaker === undefined || speaker === null || speaker.name.trim() === '') return null
  const role = speaker.role?.trim() ?? ''
  return (
    <figcaption class="speaker">
      <bdi class="speaker-name">
        {href === null ? speaker.name : <a href={href}>{speaker.name}</a>}
      </bdi>
      {role === '' ? null : <bdi class="speaker-role">{role}</bdi>}
    </figcaption>
  )
}

/** Where, when, in which language and on whose word. */
export function Circumstances({ block }: { block: Block }) {
  const occasion = block.occasion?.trim() ?? ''
  const language = languageName(block.spokenLanguage)
  const source = block.source?.trim() ?? ''
  if (occasion === '' && language === null && source === '') return null
  return (
    <p class="circumstances">
      {occasion === '' ? null : <bdi>{occasion}</bdi>}
      {language === null ? null : (
        <span class="spoken-in">{say(site, 'spoken-in', { language })}</span>
      )}
      {source === '' ? null : <Source source={source} />}
    </p>
  )
}

function Source({ source }: { source: string }) {
  const href = isExternal(source) ? safeHref(source) : null
  if (href === null) return <bdi>{source}</bdi>
  return (
    <a href={href} rel="nofollow noopener external">
      {say(site, 'source')}
    </a>
  )
}
