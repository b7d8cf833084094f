/**
 * The IANA name of a time zone as this Node knows it, or null. Bare offsets such as +01:00 are
 * refused: PostgreSQL reads their sign the other way round.
 */
export function timeZoneNamed(name: string): string | null {
  if (Intl.supportedValuesOf('timeZone').includes(name)) return name
  if (!/^(UTC|[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/.test(name)) return null
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return null
  }
}
