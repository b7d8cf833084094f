/** What the newsroom says around the editor. */
export const newsroom = {
  newsroom: 'قاعة التحرير',
} as const
