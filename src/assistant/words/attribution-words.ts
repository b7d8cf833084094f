/** After or before words of somebody, they name whose words they were. */

/** «على حد تعبيره», «حسب قوله»: the word owns or is followed by the speaker. */
export const measureNouns =
  `تعبير قول وصف رأي تقدير زعم كلام تصريح تصريحات توصيف اعتقاد ادعاء منظور نظر ذكر لفظ عبارة نص`.split(
    /\s+/,
  )

/** «بحسب», «وفق»: what follows is the speaker, or what the speaker said. */
export const according = `حسب بحسب وفق وفقا طبقا حسبما وفقما نقلا`.split(/\s+/)
