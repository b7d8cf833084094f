import { fold } from '../../language/fold.ts'
import type { Mention } from '../people/read-mention.ts'
import type { Person } from '../people/people-in-text.ts'
import type { Part } from '../reading/read-paragraphs.ts'
import type { SayingForm } from '../reading/saying-forms.ts'
import { sameSource } from '../words/institutions.ts'
import type { Speaker } from './speech.ts'

const kept = 6

/** Who spoke, the last first: verbs without a subject carry on with them. */
export class Memory {
  readonly #speakers: Speaker[] = []
  #named: Speaker | null = null

  speaks(speaker: Speaker): void {
    const before = this.#speakers.findIndex(({ person }) => person === speaker.person)
    if (before >= 0) this.#speakers.splice(before, 1)
    this.#speakers.unshift(speaker)
    this.#speakers.length = Math.min(this.#speakers.length, kept)
    this.#named = null
  }

  /** Somebody a sentence was about who has not spoken yet. */
  isNamed(speaker: Speaker): void {
    this.#named = speaker
  }

  /** A verb before its subject is in the singular: it tells a woman from a man, not one from many. */
  agrees(person: Person, { gender }: SayingForm): void {
    if (gender !== 'they') person.gender = gender
  }

  last(form: SayingForm | null): Speaker | null {
    const named = this.#named
    if (named !== null && (form === null || this.fits(named.person, form))) return named
    return this.#speakers.find(({ person }) => form === null || this.fits(person, form)) ?? null
  }

  fits(person: Person, { gender }: SayingForm): boolean {
    return person.gender === null || gender === 'they' || person.gender === gender
  }
}

const same = new Set([...sameSource, 'نفس', 'ذات'].map(fold))

/** «المصدر نفسه», «ذات المتحدث»: whoever spoke last. */
export function isSameSource(parts: Part[], { from, to }: Mention): boolean {
  const next = parts[to]?.form ?? ''
  return same.has(next) || parts.slice(from, to).some(({ form }) => same.has(form))
}
