/** What the readers' site says. */
export const site = {
  'comments-count':
    '{count, plural, zero {لا تعليقات} one {تعليق واحد} two {تعليقان} few {# تعليقات} many {# تعليقاً} other {# تعليق}}',
  'comment-held': 'سيظهر تعليقك بعد المراجعة.',
} as const
