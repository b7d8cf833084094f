import { textOfInline, type Block, type BlockOf, type Inline } from '../../../articles/body.ts'
import { blocksToInline } from './collect-blocks.ts'

/**
 * A pasted table, its merged cells parted again. Null when it only lays out a page: a single column,
 * or tables within it.
 */
export function pastedTable(
  table: HTMLTableElement,
  blocksOf: (cell: Element) => Block[],
): BlockOf<'table'> | null {
  if (table.querySelector('table') !== null) return null
  const grid: Inline[][] = []
  const rows = [...table.rows]
  rows.forEach((row, at) => {
    let column = 0
    for (const cell of row.cells) {
      while (grid[at]?.[column] !== undefined) column += 1
      const content = blocksToInline(blocksOf(cell))
      for (let down = 0; down < Math.min(cell.rowSpan || 1, rows.length - at); down += 1) {
        for (let along = 0; along < Math.min(cell.colSpan || 1, widest); along += 1) {
          const line = (grid[at + down] ??= [])
          line[column + along] = down === 0 && along === 0 ? content : []
        }
      }
      column += Math.min(cell.colSpan || 1, widest)
    }
  })
  const width = Math.min(widest, Math.max(0, ...grid.map((row) => row.length)))
  const full = grid
    .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []))
    .filter((row) => row.some((cell) => textOfInline(cell) !== ''))
    .slice(0, longest)
  if (width < 2 || full.length === 0) return null
  const first = table.rows[0]
  const isHeader =
    table.tHead !== null || [...(first?.cells ?? [])].every((cell) => cell.localName === 'th')
  const caption = (table.caption?.textContent ?? '').replace(/\s+/g, ' ').trim()
  return {
    kind: 'table',
    ...(isHeader && { header: true }),
    ...(caption !== '' && { caption: caption.slice(0, 500) }),
    rows: full,
  }
}

/** The most that a body takes. */
const widest = 50
const longest = 500
