/** One value of a query string or a form by its name; said twice, the first counts. */
export function wordOf(said: unknown, name: string): string | undefined {
  if (typeof said !== 'object' || said === null) return undefined
  const value: unknown = (said as Record<string, unknown>)[name]
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first : undefined
}
