import type { LineView } from './line-view.ts'

/** Which lines show their picture: never two running, so that the page is not a wall of them. */
export function takeTurns(lines: Pick<LineView, 'picture'>[]): boolean[] {
  let isPictured = false
  return lines.map(({ picture }) => {
    isPictured = !isPictured && picture !== null
    return isPictured
  })
}
