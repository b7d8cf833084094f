import assert from 'node:assert/strict'
import test from 'node:test'
import { assistantPage } from '../../test/assistant-page.ts'
import { structureOf } from './structure-of.ts'
import type { Place } from './structure.ts'

const setting = { published: '2025-08-16', timeZone: 'Africa/Casablanca', country: 'MA' } as const
const page = structureOf(assistantPage, setting)
const words = ({ start, end }: Place) => assistantPage.slice(start, end)

test('headline and sub-headings of a saved page', () => {
  assert.equal(
    words(page.headline),
    'لقاء الغرباوي – الملاحي: خمس ساعات على رصيف واحد تقرّب موعد الجسر',
  )
  assert.deepEqual(page.headings.map(words), [
    'الغرباوي: “انفراج يسبق الجسر”',
    'الملاحي: “خطوة طويلة… ولم نعبر بعد”',
    'من يدفع أولاً؟',
  ])
})

test('statements of two people who are named in several ways', () => {
  assert.deepEqual(
    page.quotations.map(({ words: said, form, speaker }) => [
      speaker?.name,
      form,
      said.split(' ').slice(0, 3).join(' '),
    ]),
    [
      ['نبيل الغرباوي', 'heading', 'انفراج يسبق الجسر'],
      ['نبيل الغرباوي', 'partial', 'انفراج'],
      ['نبيل الغرباوي', 'block', 'نرجو أن يحمل'],
      ['نبيل الغرباوي', 'inline', 'موعدنا المقبل في'],
      ['سعاد الملاحي', 'heading', 'خطوة طويلة… ولم'],
      ['سعاد الملاحي', 'partial', 'صراحةً نادرة'],
      ['سعاد الملاحي', 'partial', 'عدداً من البنود'],
      ['سعاد الملاحي', 'partial', 'بند واحد'],
      ['سعاد الملاحي', 'block', 'لم نوقّع شيئاً'],
      ['نبيل الغرباوي', 'partial', 'متأخرة جداً'],
    ],
  )
})

test('a statement points at the nearest mention of who said it, and at what gave it away', () => {
  assert.deepEqual(
    page.quotations
      .slice(2, 4)
      .map(({ speaker, cue }) => [speaker === null ? '' : words(speaker), cue]),
    [
      ['عمدة المرسى القديم نبيل الغرباوي', 'وأضاف'],
      ['عمدة المرسى القديم', 'قائلاً'],
    ],
  )
})

test('the language is told only where the text tells it', () => {
  assert.deepEqual(
    page.quotations.map(({ spokenLanguage }) => spokenLanguage).filter((one) => one !== null),
    ['fr'],
  )
})

test('a slogan and a scare quote are nobody’s statement', () => {
  assert.deepEqual(
    page.quotedOther.map((one) => [one.kind, words(one)]),
    [
      ['slogan', 'ضفتان وجسر'],
      ['scare', 'الانفراج'],
    ],
  )
})

test('days are resolved from the day of publication', () => {
  assert.deepEqual(
    page.days.map(({ text, date }) => [text, date]),
    [
      ['أمس الجمعة', '2025-08-15'],
      ['فجر اليوم السبت', '2025-08-16'],
    ],
  )
})

test('what does not belong to the article, and the question it ends with', () => {
  assert.deepEqual(
    page.foreign.map(({ kind }) => kind),
    ['site-line', 'comment', 'comment'],
  )
  assert.ok(page.openQuestion !== null)
  assert.match(words(page.openQuestion), /^وبينما ينتظر السكان.*المتحف؟$/)
})

function speakersIn(text: string): (string | null | undefined)[] {
  return structureOf(`عنوان\n${text}`, setting).quotations.map(
    ({ speaker }) => speaker?.name ?? null,
  )
}

test('who speaks is found before, after and around the words', () => {
  assert.deepEqual(speakersIn('قالت فاطمة، وهي معلمة، لـ"الصباح" إن "الأقسام مكتظة".'), ['فاطمة'])
  assert.deepEqual(speakersIn('"لن نستسلم أبداً"، يقول أبو أحمد، وهو أب لثلاثة أطفال.'), ['أبو أحمد'])
  assert.deepEqual(speakersIn('ونقلت وكالة السرو عن مسؤول محلي قوله إن «الماء يكفي حتى الربيع».'), [
    'مسؤول محلي',
  ])
  assert.deepEqual(
    speakersIn('وبحسب المتحدث باسم الميناء زهير البحار، فإن «الرصيف سيفتح غداً صباحاً».'),
    ['زهير البحار'],
  )
  assert.deepEqual(speakersIn('وندد المحتجون بما سماه رئيس النقابة «العدوان على الأجور».'), [
    'رئيس النقابة',
  ])
  assert.deepEqual(
    speakersIn('وأوضح مدرب الفريق، وليد الريفي، في ندوة، أن "المباراة لن تكون سهلة".'),
    ['وليد الريفي'],
  )
})

test('verbs without a subject carry on with who spoke last, if the gender agrees', () => {
  assert.deepEqual(
    speakersIn(
      'قالت الوزيرة هند الراوي: "سنبدأ غداً في الصباح". وكان المدير سعيد العلمي حاضراً. وأضافت: "نحن جاهزون لكل شيء".',
    ),
    ['هند الراوي', 'هند الراوي'],
  )
})

test('where nobody is named the speaker stays open', () => {
  assert.deepEqual(speakersIn('وختم كلامه بالقول: "الكرة الآن في ملعبهم".'), [null])
  assert.deepEqual(speakersIn('“هذا كلام لا صاحب له في هذا النص”.'), [null])
})

test('names, titles and slogans are told apart from what is said', () => {
  const text =
    'قال الناشط عمر الفاسي إنه شاهد فيلم «المسافر» في مقر حزب «البناء» تحت شعار "لا للقطع"، وإن ما يسمى "قانون الرحيل" لا يعنيه.'
  const { quotations, quotedOther } = structureOf(`عنوان\n${text}`, setting)
  assert.deepEqual(quotations, [])
  assert.deepEqual(
    quotedOther.map(({ kind }) => kind),
    ['title', 'name', 'slogan', 'scare'],
  )
})

test('a name that the paper knows need not be introduced', () => {
  const text = 'عنوان\nوقال البزيوي الزاهر كلاماً كثيراً. وأضاف الزاهر: "نلتقي غداً في الساحة".'
  const known = structureOf(text, { ...setting, knownNames: ['البزيوي الزاهر'] })
  assert.equal(known.quotations[0]?.speaker?.name, 'البزيوي الزاهر')
})

test('the same text gives the same answer', () => {
  assert.deepEqual(structureOf(assistantPage, setting), page)
})
