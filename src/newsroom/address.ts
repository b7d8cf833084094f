type Answerable = string | number | boolean | null | undefined

/** A path with its question; what is empty, false or absent is left out. */
export function withQuestion(path: string, question: Record<string, Answerable>): string {
  const asked = Object.entries(question).filter(
    ([, value]) => value !== undefined && value !== null && value !== '' && value !== false,
  )
  if (asked.length === 0) return path
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)]))
  return `${path}?${search}`
}

/** Under which key an answer is kept: the parts of the path, so that `['articles']` covers all of them. */
export function keyOf(path: string): string[] {
  const [address = '', question = ''] = path.split('?')
  const parts = address
    .replace(/^\/api\//, '')
    .split('/')
    .filter((part) => part !== '')
  return question === '' ? parts : [...parts, `?${question}`]
}
