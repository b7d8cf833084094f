import type { DemoArticleName } from './demo-articles.ts'
import type { Moment } from './moment.ts'

export type DemoComment = {
  on: DemoArticleName
  name: string
  text: string
  at: Moment
  state: 'pending' | 'released' | { removedBecause: string }
}

/** Readers as they write: with and without hamza, kind and angry. In the order they came in. */
export const demoComments: DemoComment[] = [
  {
    on: 'palms',
    name: 'ولد الواحة',
    text: 'جدي كان اخر واحد يعرف يعدل الاناء النحاسي، الله يرحمه. شكرا على هذا المقال.',
    at: { daysAgo: 4, at: '21:10' },
    state: 'released',
  },
  {
    on: 'slowNews',
    name: 'ساعي بريد',
    text: 'صدقتِ في مسألة الطابع. ثلاثون سنة في المهنة وأنا أقول هذا ولا يصدقني أحد!',
    at: { daysAgo: 3, at: '20:05' },
    state: 'released',
  },
  {
    on: 'mountainClinic',
    name: 'ممرض من السفح الشرقي',
    text: 'عمل جميل، لكن السفح الشرقي ينتظر منذ ثلاث سنوات. نرجو ألا يُنسى.',
    at: { daysAgo: 3, at: '09:02' },
    state: 'released',
  },
  {
    on: 'zellige',
    name: 'أم ياسين',
    text: 'هل تقبل المدرسة البنات في سن الخامسة عشرة؟ ابنتي ترسم منذ قرأت المقال.',
    at: { daysAgo: 3, at: '12:44' },
    state: 'released',
  },
  {
    on: 'market',
    name: 'قارئ غاضب',
    text: 'اي سوق هذا ؟؟؟ عندنا الطماطم ب 11 دينار !!! انزلو للاحياء الشعبية و شوفو بعينكم !!!',
    at: { daysAgo: 2, at: '10:31' },
    state: 'released',
  },
  {
    on: 'market',
    name: 'توصيل سريع',
    text: 'نوصل لك السمك الى باب الدار باحسن الاثمنة، اتصل بنا على الخاص ولا تضيع العرض',
    at: { daysAgo: 2, at: '10:58' },
    state: { removedBecause: 'إعلان تجاري.' },
  },
  {
    on: 'reservoirs',
    name: 'سقّاء من الجنوب',
    text: 'أعجبتني جملة السيدة الرشراش: من يقف في آخر القناة لا يشرب معدلاً. هذه حياتنا في جملة.',
    at: { daysAgo: 1, at: '08:20' },
    state: 'released',
  },
  {
    on: 'nightTrain',
    name: 'طالبة في قصر الديباج',
    text: 'ركبت الرحلة الاولى، القطار نظيف و الناس فرحانة. بس المكيف كان باردا جدا !!',
    at: { daysAgo: 1, at: '09:15' },
    state: 'released',
  },
  {
    on: 'nightTrain',
    name: 'سائق حافلة',
    text: 'مبروك للقطار. ونحن سائقي الحافلات ماذا أعددتم لنا؟',
    at: { daysAgo: 1, at: '10:40' },
    state: 'released',
  },
  {
    on: 'trees',
    name: 'ابتسام',
    text: '“هذه الشجرة فيها أخي”… بكيت وأنا أقرأ. سأعد أشجار زنقتنا هذا المساء.',
    at: { minutesAgo: 540 },
    state: 'released',
  },
  {
    on: 'trees',
    name: 'تقني بالبلدية',
    text: 'للإنصاف: بدأنا جرد الأشجار في حيين، والمشكل في عدد الموظفين لا في النية.',
    at: { minutesAgo: 500 },
    state: 'released',
  },
  {
    on: 'trees',
    name: 'بلا اسم',
    text: 'كاتب هذا العمود كذاب و انا اعرف داره في الحي و ساقول للجميع اين يسكن',
    at: { minutesAgo: 470 },
    state: { removedBecause: 'تهديد ومعطيات شخصية.' },
  },
  {
    on: 'harbour',
    name: 'بحري سابق',
    text: 'ثلاثين مترا لا تكفي لمناورة قارب في يوم الريح. اسالو البحارة قبل المهندسين.',
    at: { minutesAgo: 430 },
    state: 'released',
  },
  {
    on: 'harbour',
    name: 'حفيد صياد',
    text: 'تقرير متوازن، شكراً للكاتبين. ليتكم نشرتم الدراسة المستقلة كاملة.',
    at: { minutesAgo: 410 },
    state: 'released',
  },
  {
    on: 'interview',
    name: 'أستاذ متقاعد',
    text: 'أعارتني السيدة نوارة قبل عامين كتاباً لم أسأل عنه. كانت على حق.',
    at: { minutesAgo: 380 },
    state: 'released',
  },
  {
    on: 'summit',
    name: 'فلاح من سهل المواسم',
    text: 'الله يكمل بالخير. نحن لا يهمنا من ربح و من خسر، يهمنا الماء يوصل في يوليوز.',
    at: { minutesAgo: 320 },
    state: 'released',
  },
  {
    on: 'summit',
    name: 'أخت عالقة',
    text: 'أختي متزوجة في الضفة الأخرى ولم أرها منذ ست سنوات. اكتبوا عن المعبر كل يوم من فضلكم.',
    at: { minutesAgo: 290 },
    state: 'released',
  },
  {
    on: 'summit',
    name: 'متابع',
    text: 'كلام كلام كلام !!!!! كل قمة نفس الصور و نفس الابتسامات و لا شيئ يتغير',
    at: { minutesAgo: 240 },
    state: 'released',
  },
  {
    on: 'summit',
    name: 'الحقيقة المرة',
    text: 'اهل قرندال كلهم خونة و لا عهد لهم من يوم خلقو !!!',
    at: { minutesAgo: 225 },
    state: { removedBecause: 'كراهية لشعب بأكمله.' },
  },
  {
    on: 'summit',
    name: 'طالب علاقات دولية',
    text: 'هل نص البيان المشترك متاح؟ العبارة عن “شأن واحد على ضفتين” لها أثر قانوني لو صحت.',
    at: { minutesAgo: 150 },
    state: 'pending',
  },
  {
    on: 'documentsLaw',
    name: 'محامية شابة',
    text: 'الاستثناء يبتلع القاعدة. متى ينتهي تنفيذ عقد صيانة يُمدد كل سنة؟',
    at: { minutesAgo: 120 },
    state: 'pending',
  },
  {
    on: 'rain',
    name: 'بنت السهل',
    text: 'الحمد لله على الغيث، بس الطريق عند قنطرة العابرات غارقة و لا احد جاء !!',
    at: { minutesAgo: 75 },
    state: 'pending',
  },
  {
    on: 'ferries',
    name: 'مسافر عالق',
    text: 'انا الان في المحطة و الحافلات المجانية ممتلئة من ساعة. شكون المسؤول ؟؟',
    at: { minutesAgo: 32 },
    state: 'pending',
  },
  {
    on: 'ferries',
    name: 'رشيدة',
    text: 'كنت على متن العبّارة التي عادت. الطاقم كان هادئاً ومحترماً، شكراً لهم.',
    at: { minutesAgo: 12 },
    state: 'pending',
  },
]
