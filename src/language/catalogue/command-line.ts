/** What the command line says. */
export const commandLine = {
  misuse: 'أمر غير مفهوم: {words}. الأوامر:',
  'start-about': 'يشغّل الموقع وقاعة التحرير',
  'migrate-about': 'يرفع قاعدة البيانات إلى هذا الإصدار',
  migrated: 'قاعدة البيانات على هذا الإصدار.',
  'token-create-about': 'يصدر مفتاحاً للواجهة البرمجية لحساب قائم؛ يُعرض مرة واحدة',
  'staff-add-about': 'يضيف حساباً إلى قاعة التحرير؛ كلمة المرور من المدخل القياسي',
  'staff-added': 'أضيف حساب {name}.',
  'assist-structure-about': 'يقرأ نصاً ويقترح عنوانه وعناوين فقراته واقتباساته وأيامه؛ لا يحفظ شيئاً',
  'doctor-about': 'يفحص ما تقوم عليه الجريدة ولا يغيّر شيئاً',
  'doctor-data-folder': 'مجلد البيانات',
  'doctor-free-space': 'المساحة الحرة',
  'doctor-database': 'قاعدة البيانات',
  building: 'تُبنى قاعة التحرير…',
  'address-site': 'الموقع',
  'address-newsroom': 'قاعة التحرير',
  'address-owner': 'رابط لمرة واحدة، يصير فاتحه مالك الجريدة',
} as const
