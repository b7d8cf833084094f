/** How long ago something was. */
export const elapsed = {
  now: 'الآن',
  minutes:
    '{count, plural, zero {الآن} one {قبل دقيقة واحدة} two {قبل دقيقتين} few {قبل # دقائق} many {قبل # دقيقة} other {قبل # دقيقة}}',
  hours:
    '{count, plural, zero {الآن} one {قبل ساعة واحدة} two {قبل ساعتين} few {قبل # ساعات} many {قبل # ساعة} other {قبل # ساعة}}',
} as const
