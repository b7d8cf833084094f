import { textOfInline, type Inline } from '../../articles/body.ts'
import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'
import { directionOf } from '../direction-of.ts'
import { printInline } from '../print-words.ts'
import type { Set, Setting } from './setting.ts'
import { Words } from './words.tsx'

/** Scrolls inside itself where the screen is narrower; the keyboard reaches it for that. */
export function TableBlock({ block, setting }: Set<'table'>) {
  const [first, ...others] = block.rows
  if (first === undefined) return null
  const caption = block.caption?.trim() ?? ''
  const head = block.header === true ? first : null
  const rows = head === null ? block.rows : others
  return (
    <div
      class="table"
      role="region"
      tabindex={0}
      aria-label={caption === '' ? say(site, 'table') : caption}
    >
      <table>
        {caption === '' ? null : (
          <caption>
            <span class="table-caption">{caption}</span>
          </caption>
        )}
        {head === null ? null : (
          <thead>
            <tr>
              {head.map((cell, at) => (
                <th key={at} scope="col">
                  <Words content={printInline(cell, setting.edition)} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <Cell key={column} cell={cell} setting={setting} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ cell, setting }: { cell: Inline; setting: Setting }) {
  const words = textOfInline(cell)
  const isFigure = /^[\s\d٠-٩.,٫٬%٪+−-]+$/.test(words)
  return (
    <td dir={directionOf(words)} class={isFigure ? 'figures' : undefined}>
      <Words content={printInline(cell, setting.edition)} />
    </td>
  )
}
