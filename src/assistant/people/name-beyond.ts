import type { Part } from '../reading/read-paragraphs.ts'
import { sayingForm } from '../reading/saying-forms.ts'
import { hasArticle, isOf, on } from '../reading/word-kinds.ts'
import { nameRunEnd, nameStart } from './name-run.ts'
import { endsMention, isHeardBy, isTitled, longestMention, plainEnd } from './mention-words.ts'

export type NamePlace = { from: number; to: number }

/** «النائب عن حزب … فلان», «وزير العدل، فلان»: the name that stands past a preposition or a comma. */
export function nameBeyond(parts: Part[], at: number, plain: number): NamePlace | null {
  let commas = 0
  for (let next = plain; next < parts.length && next - at < longestMention; next += 1) {
    const part = parts[next] as Part
    if (/[.:؛!؟?()]/.test(part.before)) return null
    if (part.quoted !== null) {
      if (part.words.length > 3 || next === plain) return null
      continue
    }
    if (/[،,]/.test(part.before)) {
      commas += 1
      const name = commas > 2 ? null : apposition(parts, next)
      if (name !== null) return name
      if (next > plain || commas > 2) return null
    }
    if (isOf('given', part.form) && next > plain) {
      return { from: next, to: nameRunEnd(parts, next) }
    }
    if (endsSearch(part) || (next === plain && commas === 0 && !goesInside(part.form))) return null
  }
  return null
}

function endsSearch({ form }: Part): boolean {
  if (
    (['heard-by', 'time', 'relative', 'complementizer'] as const).some((kind) => isOf(kind, form))
  ) {
    return true
  }
  const rest = form.slice(1)
  if (/^[لب]/.test(form) && isOf('heard-by', rest)) return true
  return sayingForm(form)?.isSure ?? false
}

const inside = new Set(['باسم', 'في', 'عن', 'لدي', 'من', on, 'الي'])

/** An office goes on with a preposition: «الناطق باسم», «المكلف بالإعلام», «الكاتب العام للنقابة». */
function goesInside(form: string): boolean {
  return inside.has(form) || /^[بل]/.test(form)
}

/** «، ناجي جلول، »; also with a trade before it: «، المحامي خالد عواينية إن». */
function apposition(parts: Part[], at: number): NamePlace | null {
  const first = parts[at] as Part
  if (!isOf('given', first.form) && (endsMention(first) || isHeardBy(first.form))) return null
  const to = plainEnd(parts, at)
  const name = nameStart(parts, at, to)
  if (name >= 0) return { from: name, to: nameRunEnd(parts, name) }
  if (isTitled(first.form) || isOf('institution', first.form) || to - at > 4 || to - at < 2)
    return null
  if (hasArticle(first.form) || isOf('masdar', first.form)) return null
  const after = parts[to]
  const closes =
    after === undefined || /[،,:]/.test(after.before) || isOf('complementizer', after.form)
  return closes ? { from: at, to } : null
}
