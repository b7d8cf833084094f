/**
 * The declarations in the text of a `style` attribute. Read by ourselves: under a strict style
 * policy `element.style` is empty, and the `<b style="font-weight:normal">` that Google Docs wraps
 * around everything would turn it all bold.
 */
export function pastedStyle(attribute: string | null): Map<string, string> {
  const declarations = new Map<string, string>()
  for (const declaration of splitOutside(attribute ?? '')) {
    const colon = declaration.indexOf(':')
    if (colon === -1) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important\s*$/i, '')
      .trim()
      .toLowerCase()
    if (name !== '' && value !== '') declarations.set(name, value)
  }
  return declarations
}

/** Parts between semicolons that stand in no quotes and no brackets. */
function splitOutside(css: string): string[] {
  const parts: string[] = ['']
  let quote = ''
  let depth = 0
  for (const letter of css.replace(/\/\*.*?\*\//gs, ' ')) {
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '(') depth += 1
    else if (letter === ')') depth = Math.max(0, depth - 1)
    if (letter === ';' && quote === '' && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts
}
