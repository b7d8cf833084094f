import type { DemoArticleName } from './demo-articles.ts'
import type { LineKind } from '../storylines/storyline.ts'

/** A line of the demonstration's storyline; its sentence stands in the article, letter by letter. */
export type DemoLine = {
  kind: LineKind
  text: string
  sentence: string
  isMostImportant?: boolean
  /** Of a next step: so many days after the article. */
  dueAfter?: number
}

export const demoStoryline: {
  name: string
  slug: string
  state: string
  question: string
  article: DemoArticleName
  lines: DemoLine[]
} = {
  name: 'نهر الوادعة ومعبر الصخرتين',
  slug: 'نهر-الوادعة-ومعبر-الصخرتين',
  state:
    'بعد سبع سنوات من القطيعة اتفقت نورسان وقرندال في قمة لازورد على قياس النهر معاً وعلى صبيب صيفي مضمون. أما المعبر البري الوحيد بين البلدين فباقٍ موصداً، والأنظار إلى قمة ثانية في مرسى الغيم.',
  question: 'هل يكفي أن يتفق البلدان على الماء كي يتعلما الاتفاق على الطريق؟',
  article: 'summit',
  lines: [
    {
      kind: 'agreed',
      text: 'لجنة قياس مشتركة وأربع محطات تنشر صبيب النهر كل يوم',
      sentence: 'لجنة قياس مشتركة من ستة مهندسين، وأربع محطات رصد تنشر صبيب النهر كل يوم للعموم.',
    },
    {
      kind: 'agreed',
      text: 'صبيب صيفي لا ينزل عن 12 متراً مكعباً في الثانية',
      sentence: 'صبيب لا ينزل عن 12 متراً مكعباً في الثانية من السد الأعلى بين يونيو وشتنبر.',
    },
    {
      kind: 'open',
      text: 'فتح معبر الصخرتين، الموصد منذ ست سنوات',
      sentence: 'أما ما بقي عالقاً فأوله المعبر',
      isMostImportant: true,
    },
    {
      kind: 'open',
      text: 'شريط الصيد قبالة رأس المنارتين',
      sentence: 'يليه شريط الصيد قبالة رأس المنارتين',
    },
    {
      kind: 'open',
      text: 'ديون الكهرباء المتراكمة منذ فصل الشبكتين',
      sentence: 'ثم ديون الكهرباء المتراكمة منذ فصل الشبكتين',
    },
    {
      kind: 'next',
      text: 'إعادة 14 قارب صيد محتجزاً',
      sentence: 'إعادة 14 قارب صيد محتجزاً في موانئ البلدين خلال عشرة أيام.',
      dueAfter: 10,
    },
    {
      kind: 'next',
      text: 'لقاء الخبراء في حصن الزعفران لوضع نظام المحطات',
      sentence: 'ويلتقي خبراء الجانبين بعد ثلاثة أسابيع في حصن الزعفران لوضع نظام المحطات',
      dueAfter: 21,
    },
    {
      kind: 'next',
      text: 'القمة الثانية في مرسى الغيم، في غضون ستة أشهر',
      sentence: 'على أن تستضيف مرسى الغيم القمة الثانية في غضون ستة أشهر',
    },
    {
      kind: 'statement',
      text: 'البيان المشترك: الطرفان “يعدّان النهر شأناً واحداً على ضفتين”',
      sentence: 'أن الطرفين “يعدّان النهر شأناً واحداً على ضفتين”',
    },
  ],
}
