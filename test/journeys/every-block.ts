import type { Block, Inline } from '../../src/articles/body.ts'
import { releaseComment } from '../../src/comments/release-comment.ts'
import { postComment } from '../../src/comments/post-comment.ts'
import type { Database } from '../../src/database/database.ts'
import { listMedia } from '../../src/media/list-media.ts'
import {
  article,
  bylines,
  dateline,
  emphasis,
  h2,
  headline,
  inSection,
  kicker,
  link,
  openQuestion,
  p,
  quotation,
  standfirst,
  strong,
  tagged,
} from '../builders.ts'
import type { Cast } from '../cast.ts'
import { published } from '../published.ts'

/** Marks above and below every line: what sits too close touches here first. */
export const markedHeadline = 'ٱلْمُفَاوَضَاتُ إِلَى أَيْنَ؟ رُؤَسَاءُ ٱلْوُفُودِ يَعُودُونَ إِلَى ٱلطَّاوِلَةِ فِي مَدِينَةِ لَازُوَرْدَ'

/**
 * Publishes one article that holds every block a body can hold, words in two directions and names
 * too long for their line, with a comment of each standing. Answers its id.
 */
export async function publishEveryBlock(db: Database, cast: Cast): Promise<string> {
  const { items } = await listMedia(db, cast.idriss, { limit: 3 })
  const pictures = items.map(({ id }) => ({
    media: id,
    caption: 'منظر من الضفة الشرقية كما بدا صباح السبت',
    credit: 'مطبعة',
    alt: 'تلال وماء تحت شمس منخفضة',
  }))
  const [first] = pictures
  const id = await published(
    db,
    article(
      kicker('قمة لازورد'),
      headline(markedHeadline),
      standfirst(
        'وُصِفَتِ ٱلْجَوْلَةُ بِأَنَّهَا إِيجَابِيَّةٌ، وَإِنْ لَمْ تُحْسَمْ مَسْأَلَةُ ٱلْمَعْبَرِ. وقالت شركة Blue Delta Logistics إنها تنتظر.',
      ),
      bylines('عبد اللطيف بن عبد الرحمن الإدريسي العلوي', 'Anne-Marie de La Rochefoucauld'),
      dateline('لازورد'),
      inSection('الجوار'),
      tagged('قمة لازورد', 'نهر الوادعة'),
      { field: { kind: 'report', picture: first ?? null } },
      ...blocks(pictures),
    ),
    new Date(),
  )
  const say = (name: string, text: string) =>
    postComment(db, {
      articleId: id,
      name,
      text,
      trap: '',
      senderAddress: '192.0.2.7',
      visitor: null,
    })
  await say('قارئة من السهل', 'متى تنشرون نص البيان كاملاً؟')
  const { comment } = await say(
    'عبد الرحمن بن عبد اللطيف الإدريسي العلوي المراكشي',
    'قرأت Blue Delta ولم أفهم من يملكها.\nهل من توضيح؟',
  )
  await releaseComment(db, cast.hind, { id: comment.id })
  return id
}

function blocks(pictures: { media: string; caption: string; credit: string; alt: string }[]) {
  const cell = (words: string): Inline => [{ text: words }]
  const row = (...words: string[]) => words.map(cell)
  const [first] = pictures
  const withPictures: Block[] =
    first === undefined
      ? []
      : [
          { kind: 'image', ...first },
          { kind: 'gallery', items: pictures },
        ]
  return [
    p(
      'قالت مصادر في الوفدين إن ',
      strong('الجلسة الثانية'),
      ' كانت ',
      emphasis('أهدأ'),
      ' من الأولى، ونشرت وكالة Reuters و',
      link('بيان الخارجية', 'https://example.test/bayan'),
      ' أرقاماً متقاربة: 12,5 متراً مكعباً في الثانية.',
    ),
    h2('الغيماني: “الأرقام قبل الخرائط”'),
    quotation(
      '“ظللنا سنوات نختلف على نهر لا نقيسه بالمسطرة نفسها”.',
      { name: 'يونس الغيماني', role: 'رئيس جمهورية نورسان' },
      { occasion: 'المؤتمر الصحافي المشترك في دار البحيرة', spokenLanguage: 'fr' },
    ),
    { kind: 'heading', level: 3, content: cell('ما اتُّفق عليه') },
    {
      kind: 'list',
      ordered: true,
      items: [cell('لجنة قياس مشتركة'), cell('صبيب صيفي مضمون'), cell('إعادة قوارب الصيد')],
    },
    { kind: 'list', ordered: false, items: [cell('المعبر'), cell('شريط الصيد')] },
    ...withPictures,
    {
      kind: 'table',
      header: true,
      caption: 'صبيب النهر عند المحطات الأربع (متر مكعب في الثانية)',
      rows: [
        row('المحطة', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'المعدل', 'ملاحظات'),
        row('جسر الصخرتين', '14,2', '12,8', '12,1', '12,6', '12,9', 'قياس يدوي حتى يوليوز'),
        row('السد الأعلى', '18,0', '16,4', '15,9', '16,2', '16,6', 'قياس آلي'),
      ],
    },
    { kind: 'embed', provider: 'youtube', url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ' },
    openQuestion('هل يكفي أن يتفق البلدان على الماء كي يتعلما الاتفاق على الطريق؟'),
  ] satisfies Block[]
}
