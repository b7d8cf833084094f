/** Contrast after WCAG 2.2, 1.4.3; colours are `#rrggbb`. */

export const paper = { light: '#fbfaf6', dark: '#151412' } as const
/** By night the accent stands beside a quiet ink of 8 to 1; at 4.5 it would be the quieter of the two. */
const readable = { light: 4.5, dark: 6 } as const

type Rgb = [number, number, number]

export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** The accent a paper chose, as light and as dark as the paper under it asks for. */
export function tonesOf(accent: string): { light: string; dark: string } {
  return { light: toward(accent, 0, 'light'), dark: toward(accent, 255, 'dark') }
}

/** Mixes the colour with black (0) or white (255) until it can be read on the paper. */
function toward(color: string, end: 0 | 255, scheme: keyof typeof paper): string {
  for (let share = 0; share <= 1; share += 0.02) {
    const mixed = hex(rgb(color).map((part) => Math.round(part + (end - part) * share)) as Rgb)
    if (contrast(mixed, paper[scheme]) >= readable[scheme]) return mixed
  }
  return hex([end, end, end])
}

function luminance(color: string): number {
  const [red, green, blue] = rgb(color).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function rgb(color: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as Rgb
}

function hex(color: Rgb): string {
  return `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
