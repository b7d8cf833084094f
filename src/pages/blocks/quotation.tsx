import { textOfInline } from '../../articles/body.ts'
import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'
import { directionOf } from '../direction-of.ts'
import { printQuotation } from '../print-words.ts'
import { isExternal } from '../../language/link-address.ts'
import { safeHref } from '../safe-href.ts'
import type { Set } from './setting.ts'
import { Words } from './words.tsx'

/** The speaker is the picture: who, then the words, then where and when. */
export function QuotationBlock({ block, setting }: Set<'quotation'>) {
  const words = textOfInline(block.content)
  if (words.trim() === '') return null
  return (
    <figure class="quotation">
      <Speaker block={block} />
      <blockquote dir={directionOf(words)}>
        <Words content={printQuotation(block.content, setting.edition)} />
      </blockquote>
      <Circumstances block={block} />
    </figure>
  )
}

type Block = Set<'quotation'>['block']

function Speaker({ block: { speaker } }: { block: Block }) {
  if (speaker === undefined || speaker === null || speaker.name.trim() === '') return null
  const role = speaker.role?.trim() ?? ''
  return (
    <figcaption class="speaker">
      <bdi class="speaker-name">{speaker.name}</bdi>
      {role === '' ? null : <bdi class="speaker-role">{role}</bdi>}
    </figcaption>
  )
}

function Circumstances({ block }: { block: Block }) {
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

const names = new Intl.DisplayNames(['ar'], { type: 'language', fallback: 'none' })

/** Null for Arabic, which goes without saying, and for a tag that names no language. */
function languageName(tag: string | null | undefined): string | null {
  if (tag === undefined || tag === null || tag === '' || /^ar(-|$)/.test(tag)) return null
  try {
    return names.of(tag) ?? null
  } catch {
    return null
  }
}
