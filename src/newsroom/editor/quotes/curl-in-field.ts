import {
  closingMark,
  openingMark,
  type QuotationMarkStyle,
} from '../../../language/quotation-marks.ts'
import { markFor } from './mark-for.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * The same in a plain field, called before a text is put in. `insertText` is the one way to change
 * a field that the browser's own Ctrl+Z knows of: the straight mark goes in first, so that it comes back.
 */
export function curlInField(event: InputEvent, style: QuotationMarkStyle): void {
  const field = event.currentTarget as Field
  if (event.inputType !== 'insertText' || event.data !== '"' || event.isComposing) return
  const start = field.selectionStart ?? field.value.length
  const end = field.selectionEnd ?? start
  const chosen = field.value.slice(start, end)
  event.preventDefault()
  if (chosen !== '') {
    put(`${openingMark(style)}${chosen}${closingMark(style)}`)
    return field.setSelectionRange(start + 1, start + 1 + chosen.length)
  }
  const mark = markFor(field.value.slice(0, start), style)
  put('"')
  field.setSelectionRange(start, start + 1)
  put(mark)
}

function put(text: string): void {
  document.execCommand('insertText', false, text)
}
