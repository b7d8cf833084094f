/** A quotation as readers find it on the page of its speaker or of its occasion. */
export type Saying = {
  id: string
  /** As printed, in the longest form that is published. */
  words: string
  /** `YYYY-MM-DD`: when it was said, or when it was first printed where that is not known. */
  day: string
  isDaySaid: boolean
  speaker: { name: string; role: string; slug: string | null }
  occasion: { title: string; slug: string | null }
  place: string
  spokenLanguage: string
  printedLanguage: string
  translator: string
  source: string
  /** The first published first. */
  articles: { slug: string; headline: string }[]
}

export type SayingCursor = { day: string; id: string }

/** As it stands in an address: `<day>_<id>`. */
export function writeSayingCursor({ day, id }: Pick<Saying, 'day' | 'id'>): string {
  return `${day}_${id}`
}

export function parseSayingCursor(written: string | undefined): SayingCursor | null {
  const [, day, id] = /^(\d{4}-\d{2}-\d{2})_([1-9]\d{0,17})$/.exec(written ?? '') ?? []
  if (day === undefined || id === undefined) return null
  const isADay = !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
  return isADay ? { day, id } : null
}
