/**
 * Word writes the points of a list as paragraphs that only their style marks, each with its bullet
 * or number typed before it. Answers how that list counts, or null for any other paragraph.
 */
export function pastedListItem(
  element: Element,
  style: Map<string, string>,
): { isOrdered: boolean } | null {
  const list = style.get('mso-list') ?? ''
  if (element.localName !== 'p' || !/\blevel\d/.test(list)) return null
  const marker = [...element.querySelectorAll('[style]')].find((one) =>
    /mso-list\s*:\s*ignore/i.test(one.getAttribute('style') ?? ''),
  )
  const sign = (marker?.textContent ?? '').replace(/\s/g, '')
  return { isOrdered: /^\(?[\p{Nd}\p{L}]{1,4}[.)\-–]/u.test(sign) && !/^[oO§·]$/.test(sign) }
}
