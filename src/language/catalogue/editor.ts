/** What the editor of articles says. */
export const editor = {
  save: 'حفظ',
} as const
