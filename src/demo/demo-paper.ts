import type { CommentPolicy, PaperSettings } from '../paper/paper.ts'
import { defaultSettings } from '../paper/default-settings.ts'
import type { DemoArticleName } from './demo-articles.ts'

/** The newspaper of the demonstration. Its country, its people and its addresses are invented. */
export const demoSettings: PaperSettings = {
  ...defaultSettings,
  name: 'بريد السرو',
  motto: 'يومية مستقلة تصدر من مرسى الغيم',
  copyright: 'بريد السرو، جميع الحقوق محفوظة',
  foundedYear: 2016,
  contactEmail: 'tahrir@barid-assarw.example',
  legal: {
    publicationDirector: 'نور الهدى المرساوية',
    managers: [
      { name: 'سناء الديباجي', role: 'رئيسة التحرير' },
      { name: 'يحيى البيدري', role: 'سكرتير التحرير' },
      { name: 'كنزة العداد', role: 'المديرة الإدارية والمالية' },
    ],
    paperAddress: 'زنقة المنارة، رقم 14، باب الأشرعة، مرسى الغيم، جمهورية نورسان',
    host: 'مخازن السحاب للاستضافة، حي الأرصفة، مرسى الغيم، جمهورية نورسان',
    registration: 'ملف الصحافة رقم 27/2016، المحكمة الابتدائية بمرسى الغيم',
  },
}

type DemoSection = {
  name: string
  description: string
  comments?: CommentPolicy
  under?: DemoSection[]
}

export const demoSections: DemoSection[] = [
  {
    name: 'سياسة',
    description: 'أخبار الحكم والبرلمان في نورسان، وما يجري على حدودها.',
    under: [
      { name: 'الجوار', description: 'قرندال وبلسان وبلدان بحر السرو.' },
      { name: 'شؤون محلية', description: 'المدن والقرى والإدارة والمرافق.' },
    ],
  },
  {
    name: 'اقتصاد',
    description: 'الأسعار والشغل والمال العام، بأرقام يمكن مراجعتها.',
    under: [
      { name: 'ماء وفلاحة', description: 'الأحواض والسدود والمواسم.' },
      { name: 'موانئ وتجارة', description: 'ما يدخل البحر وما يخرج منه.' },
    ],
  },
  {
    name: 'ثقافة ومجتمع',
    description: 'كتب وحرف وناس يستحقون أن يُسمعوا.',
    under: [
      { name: 'كتب وفنون', description: 'قراءات وحوارات وورش.' },
      { name: 'مدن وناس', description: 'حكايات من الأحياء والواحات والجبال.' },
    ],
  },
  {
    name: 'رأي',
    description: 'أعمدة ومقالات تلزم أصحابها.',
    comments: 'publish-first',
  },
]

export const demoAuthors = [
  {
    name: 'سناء الديباجي',
    portrait: 'portrait-sanaa',
    about:
      'رئيسة التحرير. غطت ثلاث قمم وخمسة انتخابات، وما زالت تحتفظ بكل دفاترها. تكتب في السياسة وشؤون الجوار.',
  },
  {
    name: 'يحيى البيدري',
    portrait: 'portrait-yahya',
    about:
      'ابن سهل المواسم، درس الهيدرولوجيا قبل أن يدخل الصحافة. يتابع الماء والفلاحة والموانئ، ولا ينشر رقماً لم يحسبه بنفسه.',
  },
  {
    name: 'لبنى الطرازي',
    portrait: 'portrait-lubna',
    about: 'محررة صفحات الثقافة والمجتمع. تبحث عن الحكايات في الورش والسطوح وقاعات المطالعة.',
  },
  {
    name: 'زكرياء اللوزيني',
    portrait: 'portrait-zakaria',
    about: 'معلم متقاعد وكاتب عمود. صدرت له مجموعتان قصصيتان، ويزور مدرسة كل خميس.',
  },
] as const

/** By the names of articles that stand published. */
export const demoFrontPage: {
  lead: DemoArticleName
  seconds: DemoArticleName[]
  breaking: { text: string; article: DemoArticleName }
} = {
  lead: 'summit',
  seconds: ['harbour', 'documentsLaw', 'interview'],
  breaking: {
    text: 'توقف العبّارات بين مرسى الغيم ورأس المنارتين إلى إشعار آخر',
    article: 'ferries',
  },
}
