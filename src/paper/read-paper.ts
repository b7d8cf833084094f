import type { Queryable } from '../database/database.ts'
import { defaultMenus } from './default-menus.ts'
import { defaultSettings, emptyFrontPage } from './default-settings.ts'
import type { Paper } from './paper.ts'
import { selectPaper } from './paper-store.ts'
import { inReadingOrder } from './reading-order.ts'

/** The newspaper as it stands, in one statement; what nobody has set yet reads as the defaults. */
export async function readPaper(db: Queryable): Promise<Paper> {
  const stored = await selectPaper(db)
  const sections = inReadingOrder(stored.sections)
  return {
    version: stored.version,
    settings: {
      ...defaultSettings,
      ...stored.settings,
      legal: { ...defaultSettings.legal, ...stored.settings.legal },
    },
    frontPage: { ...emptyFrontPage, ...stored.frontPage },
    menus: { ...defaultMenus(sections, stored.pages), ...stored.menus },
    sections,
  }
}
