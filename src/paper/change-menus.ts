import { isDeepStrictEqual } from 'node:util'
import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { defaultMenus } from './default-menus.ts'
import { menuHref } from './menu-href.ts'
import type { Menus } from './paper.ts'
import { lockPaper, selectPaper, updateMenus } from './paper-store.ts'
import { inReadingOrder } from './reading-order.ts'
import { requiredLine } from './required-line.ts'

const bars = ['header', 'footer', 'sections'] as const satisfies (keyof Menus)[]

/** Arranges the menus. One left as it is by default goes on following the sections and pages. */
export async function changeMenus(db: Database, actor: Actor, wanted: Menus): Promise<Menus> {
  requirePermission(actor, 'manage-structure')
  const menus = checkedMenus(wanted)
  await db.within(async (tx) => {
    await lockPaper(tx)
    const { sections, pages } = await selectPaper(tx)
    const defaults = defaultMenus(inReadingOrder(sections), pages)
    const arranged = bars.filter((bar) => !isDeepStrictEqual(menus[bar], defaults[bar]))
    await updateMenus(tx, Object.fromEntries(arranged.map((bar) => [bar, menus[bar]])))
    await record(tx, {
      act: 'menus.arranged',
      subject: { kind: 'paper', id: '1' },
      by: actor,
      details: { arranged },
    })
  })
  return menus
}

function checkedMenus(menus: Menus): Menus {
  const checked = bars.map((bar) => [
    bar,
    menus[bar].map((entry, index) => {
      const path = `body/${bar}/${index}`
      const href = menuHref(entry.href)
      if (href === null) {
        throw new Refusal('invalid-input', { path: `${path}/href`, problem: 'unsafe-address' })
      }
      return { label: requiredLine(entry.label, `${path}/label`), href }
    }),
  ])
  return Object.fromEntries(checked) as Menus
}
