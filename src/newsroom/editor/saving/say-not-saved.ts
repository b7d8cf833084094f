import { editor as words } from '../../../language/catalogue/editor.ts'
import { say } from '../../../language/say.ts'
import type { SaveState } from './autosave.ts'

/** Why a text that had to be saved was not; null where the screen asks about it anyway. */
export function sayNotSaved(state: SaveState<unknown>): string | null {
  switch (state.kind) {
    case 'away':
      return say(words, 'not-saved-away')
    case 'refused':
      return state.message
    case 'stale':
      return say(words, 'not-saved-stale')
    case 'saved':
    case 'typing':
    case 'saving':
    case 'signed-out':
      return null
  }
}
