import { Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { MediaAnswer } from '../../api/contract.ts'
import { desk } from '../../language/catalogue/desk.ts'
import { say } from '../../language/say.ts'

export type MediaWords = Pick<MediaAnswer, 'caption' | 'credit' | 'alt'>

/** What is said about a picture: under it, about who made it, and to those who can't see it. */
export function MediaWordsFields({
  words,
  change,
}: {
  words: MediaWords
  change(words: MediaWords): void
}): ReactNode {
  return (
    <>
      <Textarea
        label={say(desk, 'caption')}
        description={say(desk, 'caption-why')}
        autosize
        minRows={2}
        maxLength={2000}
        value={words.caption}
        onChange={(event) => change({ ...words, caption: event.currentTarget.value })}
        data-autofocus
      />
      <TextInput
        label={say(desk, 'credit')}
        description={say(desk, 'credit-why')}
        maxLength={500}
        value={words.credit}
        onChange={(event) => change({ ...words, credit: event.currentTarget.value })}
      />
      <Textarea
        label={say(desk, 'alt')}
        description={say(desk, 'alt-why')}
        autosize
        minRows={2}
        maxLength={2000}
        value={words.alt}
        onChange={(event) => change({ ...words, alt: event.currentTarget.value })}
      />
    </>
  )
}

export function sameWords(a: MediaWords, b: MediaWords): boolean {
  return a.caption === b.caption && a.credit === b.credit && a.alt === b.alt
}
