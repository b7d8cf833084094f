import type { ReactNode } from 'react'
import { house } from '../../language/catalogue/house.ts'
import { contrast, paper, tonesOf } from '../../language/color.ts'
import { sayNumber } from '../../language/numerals.ts'
import { say } from '../../language/say.ts'
import { useEdition } from '../me.tsx'

const inks = { light: '#1c1b19', dark: '#ece8de' } as const

/** The accent as readers will see it by day and by night, with how well it can be read. */
export function AccentPreview({ accent, name }: { accent: string; name: string }): ReactNode {
  const edition = useEdition()
  const tones = tonesOf(accent)
  const grounds = [
    { ground: 'light', title: say(house, 'by-day') },
    { ground: 'dark', title: say(house, 'by-night') },
  ] as const
  return (
    <div className="accent-preview">
      {grounds.map(({ ground, title }) => {
        const tone = tones[ground]
        const ratio = Math.floor(contrast(tone, paper[ground]) * 10) / 10
        const isMoved = tone.toLowerCase() !== accent.toLowerCase()
        return (
          <figure key={ground}>
            <div
              className="accent-sample"
              style={{ background: paper[ground], color: inks[ground] }}
            >
              <p className="accent-masthead" style={{ borderColor: tone }}>
                {name}
              </p>
              <p className="accent-kicker" style={{ color: tone }}>
                {say(house, 'sample-kicker')}
              </p>
              <p className="accent-headline">{say(house, 'sample-headline')}</p>
            </div>
            <figcaption className="quiet small">
              {title} · {say(house, 'contrast', { ratio: sayNumber(ratio, edition) })}
              {isMoved && (
                <span className="row-note">
                  {say(house, ground === 'light' ? 'accent-darkened' : 'accent-lightened')}{' '}
                  <span className="latin">{tone}</span>
                </span>
              )}
            </figcaption>
          </figure>
        )
      })}
    </div>
  )
}
