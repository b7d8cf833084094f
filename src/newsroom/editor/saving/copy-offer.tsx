import type { ReactNode } from 'react'
import type { ArticleAnswer } from '../../../api/contract.ts'
import type { ArticleText } from '../../../articles/article.ts'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { sayDayAndTime } from '../../../language/dates.ts'
import { say } from '../../../language/say.ts'
import { useEdition } from '../../me.tsx'
import { Screen } from '../../shell/screen.tsx'
import { BothTexts } from './both-texts.tsx'
import { forgetLocalCopy, type LocalCopy } from './local-copies.ts'

type CopyOfferProps = {
  copy: LocalCopy
  article: ArticleAnswer
  /** What the house has, or what was chosen from an earlier offer. */
  text: ArticleText
  /** Null: the text stays as it is. */
  choose(text: ArticleText | null): void
}

/** This device holds words that never reached the house: both texts are shown, one is gone on with. */
export function CopyOffer({ copy, article, text, choose }: CopyOfferProps): ReactNode {
  const edition = useEdition()
  const when = (at: number | string) => sayDayAndTime(new Date(at), edition)
  const isBehind = copy.baseVersion !== article.version
  return (
    <Screen
      title={say(words, 'offer')}
      lead={say(words, isBehind ? 'offer-why-behind' : 'offer-why', { time: when(copy.keptAt) })}
    >
      <BothTexts
        mine={copy.text}
        theirs={text}
        names={{
          mine: say(words, 'text-here', { time: when(copy.keptAt) }),
          theirs: say(words, 'text-house', { time: when(article.savedAt) }),
        }}
        choose={(chosen, side) => {
          // One that is gone on with is forgotten when the desk has kept its own.
          if (side === 'theirs') void forgetLocalCopy(copy.key)
          choose(side === 'theirs' ? null : chosen)
        }}
      />
    </Screen>
  )
}
