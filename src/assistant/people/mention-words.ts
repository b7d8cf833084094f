import type { Part } from '../reading/read-paragraphs.ts'
import { sayingForm } from '../reading/saying-forms.ts'
import { hasArticle, isExactly, isOf } from '../reading/word-kinds.ts'
import { joinsAnother } from './name-run.ts'

export const longestMention = 14

export function isTitled(form: string): boolean {
  return isOf('office', form) || isOf('honorific', form)
}

/** «لمراسل», «للوزارة», «بالقاهرة»: joined to whom one speaks, or where. */
export function isHeardBy(form: string): boolean {
  if (isOf('given', form) || !/^[لب]/.test(form)) return false
  const rest = form.slice(1)
  if (form.startsWith('لل')) return true
  if (rest.length < 4) return false
  if (hasArticle(rest) || isTitled(rest)) return true
  return (['heard-by', 'institution', 'masdar'] as const).some((kind) => isOf(kind, rest))
}

/** Particles, times and sure verbs of saying end a mention. */
export function endsMention({ form }: Part): boolean {
  if (isOf('given', form)) return false
  if (stops.some((kind) => isOf(kind, form))) return true
  const saying = sayingForm(form)
  return saying !== null && saying.isSure && !isTitled(form)
}

const stops = ['complementizer', 'preposition', 'relative', 'time', 'turn', 'particle'] as const

/** As far as plain nouns and adjectives go: a sign, a particle, a verb or a joined word ends it. */
export function plainEnd(parts: Part[], at: number): number {
  let to = at + 1
  while (to < parts.length && to - at < longestMention && continues(parts, at, to)) to += 1
  return to
}

function continues(parts: Part[], at: number, to: number): boolean {
  const part = parts[to] as Part
  const before = parts[to - 1] as Part
  if (part.before !== ' ' && part.before !== '' && part.before !== ' - ') return false
  if (part.quoted !== null) return continuesWithQuoted(parts, at, to)
  if (part.form.length < 2 || endsMention(part) || isHeardBy(part.form) || /\d/.test(part.form)) {
    return false
  }
  if (!describes(parts, at, to) || isOwned(part.form)) return false
  if (before.quoted !== null) return hasArticle(part.form)
  if (hasArticle(before.form) && startsAnother(parts[at] as Part, part.form)) return false
  if (!joinsAnother(part.form)) return true
  const { form } = parts[at] as Part
  return part.form.startsWith('وال') && (isOf('institution', form) || isTitled(form))
}

/** «رئيس الجمهورية مجموعة من السياح»: past a noun with ال, a known noun without it begins something else. */
function startsAnother(head: Part, form: string): boolean {
  const isBody =
    hasArticle(head.form) &&
    !isTitled(head.form) &&
    (isOf('institution', head.form) || isOf('source', head.form))
  if (isBody && !hasArticle(form) && !/^[لب]/.test(form) && !isOf('given', form)) return true
  return (
    !hasArticle(form) &&
    !isOf('given', form) &&
    (['institution', 'masdar', 'source'] as const).some((kind) => isOf(kind, form))
  )
}

/** «استنكارها»: what somebody has or does, and no part of who they are. */
function isOwned(form: string): boolean {
  return /....(ها|هم)$/.test(form) && !isOf('given', form)
}

/** After «الوزارة» only adjectives belong to it: «المكتب التنفيذي» and not what he called upon. */
function describes(parts: Part[], at: number, to: number): boolean {
  const { form } = parts[to] as Part
  const head = (parts[at] as Part).form
  if (!hasArticle(head) || !hasArticle(form) || isExactly('given', form)) return true
  if (!isOf('institution', head) && !isOf('office', head)) return true
  if (isTitled(form)) return isOf('office', head)
  if (!hasArticle((parts[to - 1] as Part).form)) return true
  return /(ي|يه)$/.test(form) || adjectives.has(form)
}

const adjectives = new Set(
  'العام العامه الاعلي العليا المركز الموحد الموحده المساعد السابق السابقه الجديد الجديده الحاكم الحاكمه المعارض المعارضه المتحده المستقله المستقل الدائم الدائمه الكبري الاول الاولي الحر الحره الموقت الموقته المديره المسير'.split(
    ' ',
  ),
)

/** «وكالة “تاس” الروسية», «والد “آدم”», «مقدم البرامج “يان برتاس”»; not «قال الوزير “…”». */
function continuesWithQuoted(parts: Part[], at: number, to: number): boolean {
  const { words, before } = parts[to] as Part
  if (words.length > 3 || to - at > 3 || before === '') return false
  const { form } = parts[to - 1] as Part
  const isNoun = isOf('institution', form) || isOf('source', form) || kinship.has(form)
  if (isNoun && !hasArticle(form)) return true
  return (
    isTitled((parts[at] as Part).form) && words.length > 1 && isOf('given', words[0]?.form ?? '')
  )
}

const kinship = new Set(
  'والد والده زوج زوجه ابن ابنه شقيق شقيقه صاحب صاحبه مستخدم مستخدمي متابعي قناه'.split(' '),
)
