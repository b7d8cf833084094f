const names = new Intl.DisplayNames(['ar'], { type: 'language', fallback: 'none' })

/** Null for Arabic, which goes without saying, and for a tag that names no language. */
export function languageName(tag: string | null | undefined): string | null {
  if (tag === undefined || tag === null || tag === '' || /^ar(-|$)/.test(tag)) return null
  try {
    return names.of(tag) ?? null
  } catch {
    return null
  }
}
