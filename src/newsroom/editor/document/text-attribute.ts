import type { Attribute } from '@tiptap/core'

/** An attribute of words; travels as `data-…` when a block is copied and pasted within the editor. */
export function textAttribute(name: string): Partial<Attribute> {
  const dataName = `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  return {
    default: '',
    parseHTML: (element) => element.getAttribute(dataName) ?? '',
    renderHTML: (attributes) => {
      const words = String(attributes[name] ?? '')
      return words === '' ? {} : { [dataName]: words }
    },
  }
}
