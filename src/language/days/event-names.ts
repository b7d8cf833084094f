import { fold } from '../fold.ts'
import type { Passage } from './passage.ts'

const names = new Set(
  (
    'ثورة انتفاضة حركة حراك مجموعة جماعة كتيبة لواء أحداث حوادث هجوم هجمات اعتداء اعتداءات تفجير تفجيرات ' +
    'انتخابات استفتاء دستور قانون اتفاق اتفاقية اتفاقيتي معركة ملحمة مجزرة مذبحة حرب نصر انقلاب زلزال ' +
    'ائتلاف تحالف قوى تيار جبهة حزب شباب شهداء مسيرة عيد أعياد احتفالات ذكرى مبادرة إعلان بيان برنامج ' +
    'شارع نهج زنقة ساحة ميدان حي بلدة جهة منطقة معتمدية عمالة مدينة قرية ملعب مركب قاعة مسبح مدرسة ' +
    'إعدادية ثانوية ابتدائية معهد كلية جامعة مستشفى مصحة مصنع معمل سد جسر قنطرة كوبري محور نفق مطار ' +
    'قاعدة ثكنة طريق محطة مقبرة حديقة قناة مسرح جائزة كأس دوري جيل روح'
  )
    .split(' ')
    .map(fold),
)

/**
 * ثورة 17 فبراير، شارع 9 أفريل، المدرسة الابتدائية 2 مارس: named after a day of another year, and only the
 * reader knows which. A date with its year, a weekday or يوم before it is a date all the same.
 */
export function isNameOfEvent({ words }: Passage, at: number): boolean {
  for (let index = at; index > at - 3; index -= 1) {
    const before = words[index - 1]
    if (before === undefined || words[index]?.gap !== '') return false
    const isDefinite = /^[وفبك]?ال|^[وف]?لل/.test(before.letters)
    // Only what describes a definite noun may stand between it and its date: not بمدينة الرباط 5 ماي.
    const isNear = index === at || isDefinite
    if (isNear && names.has(before.letters)) return true
    if (isNear && names.has(withoutArticle(before.letters))) return true
    if (!isDefinite) return false
  }
  return false
}

function withoutArticle(letters: string): string {
  return letters.replace(/^[وف]?(?:[بك]?ال|لل|[بلك])?/, '')
}
