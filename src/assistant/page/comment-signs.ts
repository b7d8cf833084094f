import { fold } from '../../language/fold.ts'
import type { Paragraph, Part } from '../reading/read-paragraphs.ts'
import { sayingForm } from '../reading/saying-forms.ts'
import { personal } from '../words/comment-words.ts'

/** How many signs of a reader's hand a paragraph shows beside the paper's own (`body`). */
export function commentSigns(text: string, paragraph: Paragraph, body: Paragraph[]): number {
  const { start, end, parts } = paragraph
  const line = text.slice(start, end)
  const forms = new Set(parts.map(({ form }) => form))
  const addressed = [...forms].filter((form) => personalWords.has(form)).length
  const isLoud = /[!؟?]\s*[!؟?]|!$/.test(line)
  // Loose writing alone is found in papers too.
  if (!isLoud && addressed === 0) return 0
  let signs = 0
  if (/[!؟?]\s*[!؟?]/.test(line)) signs += 2
  else if (line.endsWith('!')) signs += 1
  if (!/[.؟?!…"”“»):،,]$/.test(line)) signs += 1
  signs += Math.min(2, addressed)
  if (hasLooseWaw(parts) && !body.some((one) => hasLooseWaw(one.parts))) signs += 1
  if (!body.some((one) => withoutHamza(text, one.parts) > 0)) {
    signs += Math.min(2, withoutHamza(text, parts))
  }
  return signs
}

const longestComment = 150

/** Quotes somebody, names its source, or is as long as no comment is: written by the paper. */
export function hasBodyManner(text: string, { start, end, parts }: Paragraph): boolean {
  if (parts.length > longestComment || /[:،]$/.test(text.slice(start, end))) return true
  const says = parts.some(({ form }) => sayingForm(form)?.isSure === true)
  if (says && parts.some(({ quoted }) => quoted !== null)) return true
  const first = parts[0]?.form ?? ''
  return (
    sayingForm(first)?.isSure === true ||
    /^(وكان|وكانت|وقد|ويذكر|يذكر|يشار|ويشار|المصدر)$/.test(first)
  )
}

const personalWords = new Set(personal.map(fold))

function hasLooseWaw(parts: Part[]): boolean {
  return parts.some(({ form }) => form === 'و')
}

const wantsHamza = new Set(
  `ان انه انها الي اي او اذا انا انت اين اكثر احد امر اهل الان ايضا انسان الانسان ابناء اصحاب احداث احداثا امريكا اسرائيل الا اما
اول اخر اخي اختي اخواني اين اكبر احسن افضل اسوا امه الامه امام انتم انتهي ايها ام`.split(/\s+/),
)

/** Words that want a hamza and are written with a bare alef. */
function withoutHamza(text: string, parts: Part[]): number {
  return parts.filter(
    ({ form, start }) =>
      wantsHamza.has(form) &&
      text.charAt(start) === 'ا' &&
      !/[أإآؤئء]/.test(text.slice(start, start + 3)),
  ).length
}
