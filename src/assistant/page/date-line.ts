import type { Paragraph } from '../reading/read-paragraphs.ts'
import { isOf } from '../reading/word-kinds.ts'

/** «الجمعة 20 نونبر 2020 - 09:00»: a day and an hour and nothing else. */
export function isDateLine({ parts }: Paragraph): boolean {
  if (parts.length > 12) return false
  const others = parts.filter(({ form, quoted }) => {
    return quoted !== null || !(/^\d+$/.test(form) || isOf('time', form) || dateWords.has(form))
  })
  return others.length === 0 && parts.some(({ form }) => /^\d+$/.test(form))
}

const dateWords = new Set(
  'نشر في بتاريخ تاريخ اخر تحديث النشر على gmt م ص am pm الثاني الاول'.split(' '),
)
