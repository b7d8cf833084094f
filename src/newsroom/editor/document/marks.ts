import { Mark } from '@tiptap/core'
import { safeHref } from '../paste/safe-href.ts'

export const Strong = Mark.create({
  name: 'strong',
  parseHTML: () => [{ tag: 'strong' }],
  renderHTML: () => ['strong', 0],
})

export const Emphasis = Mark.create({
  name: 'emphasis',
  parseHTML: () => [{ tag: 'em' }],
  renderHTML: () => ['em', 0],
})

export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = safeHref(element.getAttribute('href') ?? '')
        return href === null ? false : { href }
      },
    },
  ],
  renderHTML: ({ mark }) => ['a', { href: safeHref(String(mark.attrs['href'])) ?? '' }, 0],
})

/** Words of someone, inside a sentence; points to what the house knows of them. */
export const QuotationMark = Mark.create({
  name: 'quotationMark',
  inclusive: false,
  addAttributes: () => ({
    quotation: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-quotation') ?? '',
      renderHTML: ({ quotation }) => ({ 'data-quotation': String(quotation) }),
    },
  }),
  parseHTML: () => [{ tag: 'q[data-quotation]' }],
  renderHTML: ({ HTMLAttributes }) => ['q', { ...HTMLAttributes, class: 'partial-quotation' }, 0],
})
