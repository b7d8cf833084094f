import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

/** The text of an article page as a reader's tool saved it, by the lines that matter. */
export type SavedPage = {
  headline: string
  /** Lines between headline and comments, in order; empty ones left out. */
  body: string[]
  headings: string[]
  quotations: { words: string; speaker: string }[]
  openQuestion: string
  comments: [string, string]
  /** A word of the body to search for. */
  word: string
}

type Plan = {
  headline: number
  body: [from: number, to: number]
  headings: number[]
  /** Line of the words, line whose beginning up to the colon names the speaker. */
  quotations: [words: number, speaker: number][]
  openQuestion: number
  comments: [number, number]
  word: { line: number; at: number }
  /** First 16 letters of the SHA-256 of each line the plan names: a changed file fails here. */
  hashes: Record<number, string>
}

const seedFile = new URL('../../../shared/data/seed/article-page.txt', import.meta.url)
export const seedIsMissing = existsSync(seedFile) ? false : 'the folder of outside data is absent'

/** The page the paper was begun with: held by line numbers and hashes, never by its words. */
export function readSeed(): SavedPage {
  return parse(readFileSync(seedFile, 'utf8'), {
    headline: 1,
    body: [3, 16],
    headings: [5, 10, 14],
    quotations: [
      [7, 5],
      [13, 10],
    ],
    openQuestion: 16,
    comments: [17, 18],
    word: { line: 8, at: 9 },
    hashes: {
      1: 'c482c922dae2a2d2',
      5: '6de12ac0cf984285',
      7: '0b7b1ec717da7751',
      10: '52d7f0fe2e059177',
      13: 'ea4b96ad600dde54',
      14: '6624d5ba6db55897',
      16: '6216a9bc556c5743',
      17: '5d0d7ec31d5452d5',
      18: 'c2beaf4db512046d',
    },
  })
}

/** A page of the same shape and of our own writing. */
export function readOwnPage(): SavedPage {
  return parse(ownPage, {
    headline: 1,
    body: [3, 10],
    headings: [5, 8],
    quotations: [
      [7, 5],
      [9, 8],
    ],
    openQuestion: 10,
    comments: [11, 12],
    word: { line: 3, at: 2 },
    hashes: {},
  })
}

const ownPage = `2023 © - بريد السرو جميع الحقوق محفوظة - [email protected]
لقاء الواحتين: يوم كامل على طاولة الماء ينتهي بجدول لا بتوقيع

احتضنت بلدة عين الدفلى، أمس الخميس، لقاءً بين والي الواحة الشرقية منصور الرملي ونظيرته في الواحة الغربية هالة النبعي حول حصص الساقية الكبرى.
وخرج الوفدان فجر اليوم الجمعة بورقة من صفحتين تحت عنوان “الماء أولاً”، من دون مراسم.
الرملي: “اتفقنا على العدّ قبل القسمة”
قال الوالي منصور الرملي إن الطرفين توصلا إلى ”جدول“ يُقرأ فيه العدّاد كل أسبوع. وأضاف:
“من اليوم لا أحد يقدّر بالعين. العدّاد يتكلم، ونحن نسمع، ثم نختلف إن شئنا أن نختلف”.
النبعي: “بقي باب واحد”
“الباب الباقي هو باب الصيف. في الشتاء كلنا كرماء، أما في غشت فالكرم يُقاس باللتر”.
ويبقى السؤال: هل يصمد جدول كُتب في عام ممطر أمام أول صيف جاف، أم يعود الجيران إلى عدّ الدلاء؟
انا من الواحة الغربية و نشكر الجميع على هاد المجهود !!!
لا ماء بلا ثقة`

function parse(text: string, plan: Plan): SavedPage {
  const lines = text.split('\n')
  const line = (number: number) => lines[number] as string
  for (const [number, hash] of Object.entries(plan.hashes)) {
    const found = createHash('sha256')
      .update(line(Number(number)))
      .digest('hex')
      .slice(0, 16)
    if (found !== hash) throw new Error(`line ${number} of the saved page is not what it was`)
  }
  return {
    headline: line(plan.headline),
    body: lines.slice(plan.body[0], plan.body[1] + 1).filter((one) => one.trim() !== ''),
    headings: plan.headings.map(line),
    quotations: plan.quotations.map(([words, speaker]) => ({
      words: line(words),
      speaker: line(speaker).split(':')[0] as string,
    })),
    openQuestion: line(plan.openQuestion),
    comments: [line(plan.comments[0]), line(plan.comments[1])],
    word: line(plan.word.line).split(' ')[plan.word.at] as string,
  }
}
