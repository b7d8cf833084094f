import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'

export type ShareView = { headline: string; address: string; shortAddress: string }

/** Plain links: nothing of theirs is loaded here. */
export function ShareLinks({ share }: { share: ShareView }) {
  return (
    <div class="share plain">
      <h2 class="share-label">{say(site, 'share')}</h2>
      <ul>
        {(['whatsapp', 'facebook', 'x'] as const).map((place) => (
          <li key={place}>
            <a
              href={sharers[place](share)}
              rel="nofollow noopener external"
              aria-label={say(site, 'share-on', { place: say(site, place) })}
            >
              {say(site, place)}
            </a>
          </li>
        ))}
      </ul>
      <p class="short-link">
        <span>{say(site, 'short-link')}</span> <bdi dir="ltr">{share.shortAddress}</bdi>
      </p>
    </div>
  )
}

const sharers: Record<'whatsapp' | 'facebook' | 'x', (share: ShareView) => string> = {
  whatsapp: ({ headline, shortAddress }) =>
    `https://wa.me/?${new URLSearchParams({ text: `${headline}\n${shortAddress}` })}`,
  facebook: ({ address }) =>
    `https://www.facebook.com/sharer/sharer.php?${new URLSearchParams({ u: address })}`,
  x: ({ headline, shortAddress }) =>
    `https://x.com/intent/post?${new URLSearchParams({ text: headline, url: shortAddress })}`,
}
