/** The instant at which clocks of `timeZone` show `wallTime`, such as `2026-12-01T08:00`; null for no time. */
export function instantOf(wallTime: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wallTime)) return null
  const asUtc = Date.parse(`${wallTime}:00Z`)
  if (Number.isNaN(asUtc)) return null
  // The offset is asked for at the guess and again at what it gives, for the days clocks are moved.
  const guess = asUtc - offsetAt(asUtc, timeZone)
  return new Date(asUtc - offsetAt(guess, timeZone))
}

/** The other way: what clocks of `timeZone` show, as a field for a time takes it. */
export function wallTimeOf(instant: Date, timeZone: string): string {
  const shown = instant.getTime() + offsetAt(instant.getTime(), timeZone)
  return new Date(shown).toISOString().slice(0, 16)
}

function offsetAt(instant: number, timeZone: string): number {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<string, number>
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts
  const minutes = Math.floor(instant / 60_000) * 60_000
  return Date.UTC(year, month - 1, day, hour, minute) - minutes
}
