import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'
import { frameOfEmbed } from '../frame-of-embed.ts'
import { safeHref } from '../safe-href.ts'
import type { Set } from './setting.ts'

/**
 * A link to the original. The embed script adds a button that loads the frame; before it is
 * pressed nothing is asked of the provider.
 */
export function EmbedBlock({ block }: Pick<Set<'embed'>, 'block'>) {
  const href = safeHref(block.url)
  if (href === null) return null
  const provider = say(site, block.provider)
  return (
    <figure
      class="embed"
      data-frame={frameOfEmbed(block.provider, block.url) ?? undefined}
      data-provider={block.provider}
      data-show={say(site, 'embed-show')}
      data-title={say(site, 'embed-what', { provider })}
    >
      <figcaption class="embed-from">{say(site, 'embed-what', { provider })}</figcaption>
      <p class="embed-privacy">{say(site, 'embed-privacy', { provider })}</p>
      <p class="embed-acts">
        <a href={href} rel="nofollow noopener external">
          {say(site, 'embed-open', { provider })}
        </a>
      </p>
    </figure>
  )
}
