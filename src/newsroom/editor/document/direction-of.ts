/**
 * The direction a passage needs other than the page's, by the readers' rule: only one without a
 * single letter written from the right runs from the left. An empty line stays Arabic.
 */
export function directionOf(text: string): 'ltr' | undefined {
  const isFromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
  return !isFromRight.test(text) && /\p{L}/u.test(text) ? 'ltr' : undefined
}
