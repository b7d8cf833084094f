import type { Country } from './countries.ts'

/** Names of the Gregorian months by country; CONVENTIONS: Moroccan pages, CLDR 48 for the others. */

const moroccan = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'ماي',
  'يونيو',
  'يوليوز',
  'غشت',
  'شتنبر',
  'أكتوبر',
  'نونبر',
  'دجنبر',
]
const algerian = [
  'جانفي',
  'فيفري',
  'مارس',
  'أفريل',
  'ماي',
  'جوان',
  'جويلية',
  'أوت',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
]
const mauritanian = [
  'يناير',
  'فبراير',
  'مارس',
  'إبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغشت',
  'شتمبر',
  'أكتوبر',
  'نوفمبر',
  'دجمبر',
]
const egyptian = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
]
const levantine = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
]

const monthsOf: Record<Country, readonly string[]> = {
  MA: moroccan,
  DZ: algerian,
  TN: algerian,
  MR: mauritanian,
  LY: egyptian,
  EG: egyptian,
  SD: egyptian,
  SA: egyptian,
  AE: egyptian,
  QA: egyptian,
  KW: egyptian,
  BH: egyptian,
  OM: egyptian,
  YE: egyptian,
  SY: levantine,
  LB: levantine,
  JO: levantine,
  IQ: levantine,
  PS: levantine,
}

/** `month` from 1 to 12. */
export function monthName(month: number, country: Country): string {
  return monthsOf[country][month - 1] as string
}

const hijriMonths = [
  'محرم',
  'صفر',
  'ربيع الأول',
  'ربيع الآخر',
  'جمادى الأولى',
  'جمادى الآخرة',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة',
  'ذو الحجة',
]

export function hijriMonthName(month: number): string {
  return hijriMonths[month - 1] as string
}

const weekdays = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت']

/** `weekday` from 0, Sunday. */
export function weekdayName(weekday: number): string {
  return weekdays[weekday] as string
}
