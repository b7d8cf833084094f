import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'

/** Words what a field lacks in the newsroom's language; the browser would use its own. */
export function wordValidity(): void {
  document.addEventListener('invalid', onInvalid, true)
  document.addEventListener('input', forget, true)
}

function onInvalid({ target }: Event): void {
  if (!isField(target)) return
  target.setCustomValidity('')
  target.setCustomValidity(wordsFor(target.validity))
}

function forget({ target }: Event): void {
  if (isField(target)) target.setCustomValidity('')
}

function isField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

function wordsFor(validity: ValidityState): string {
  if (validity.valueMissing) return say(newsroom, 'field-missing')
  if (validity.typeMismatch) return say(newsroom, 'email-form')
  if (validity.tooShort) return say(newsroom, 'password-rule')
  return validity.valid ? '' : say(newsroom, 'field-wrong')
}
