import type { People } from '../people/people-in-text.ts'
import type { Part } from '../reading/read-paragraphs.ts'
import type { Memory } from './memory.ts'
import type { Act, Speaker } from './speech.ts'

/** One sentence being read, and what is known so far. */
export type Listening = {
  sentence: Part[]
  people: People
  memory: Memory
  /** The last act of saying before this place. */
  act: Act | null
  /** The act the sentence is built on; others stand inside what it tells. */
  matrix: Act | null
  /** Whom the sentence is about before anybody speaks in it. */
  topic: Speaker | null
}
