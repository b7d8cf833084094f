/** The list with one thing moved from one place to another. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const others = list.filter((_, at) => at !== from)
  const thing = list[from]
  return thing === undefined ? others : [...others.slice(0, to), thing, ...others.slice(to)]
}
