const writtenFromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const anyLetter = /\p{L}/u

/**
 * The direction a passage needs other than the page's: only one without a single letter written
 * from the right is set from the left. The first letter alone would turn a sentence that begins
 * with a foreign name.
 */
export function directionOf(text: string): 'ltr' | undefined {
  return !writtenFromRight.test(text) && anyLetter.test(text) ? 'ltr' : undefined
}
