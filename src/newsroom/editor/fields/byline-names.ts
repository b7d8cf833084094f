type Author = { id: string; name: string }

/** A byline as it is read: the name of the author with that id, or the name itself. */
export function nameOf(byline: string, authors: Author[]): string {
  return authors.find(({ id }) => id === byline)?.name ?? byline
}

/** The other way: one that stood there already stays as it was, one of the paper's is kept by id. */
export function bylineOf(
  name: string,
  { value, authors }: { value: string[]; authors: Author[] },
): string {
  const known = value.find((byline) => nameOf(byline, authors) === name)
  return known ?? authors.find((author) => author.name === name)?.id ?? name
}
