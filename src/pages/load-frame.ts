import type { Queryable } from '../database/database.ts'
import { defaultSettings, emptyFrontPage } from '../paper/default-settings.ts'
import { readPaper } from '../paper/read-paper.ts'
import { findCompanions } from './companions-store.ts'
import { frameOf, mediaOfFrame, type Frame, type Visit } from './frame.ts'

/** For pages that have nothing of their own to look up. */
export async function loadFrame(db: Queryable, visit: Visit): Promise<Frame> {
  const paper = await readPaper(db)
  const { media } = await findCompanions(db, { mediaIds: mediaOfFrame(paper) })
  return frameOf(paper, media, visit)
}

/** When the paper can't be asked: enough of one to say so on. */
export function frameWithoutPaper(visit: Visit): Frame {
  const menus = { header: [], footer: [], sections: [] }
  const paper = {
    version: 0,
    settings: defaultSettings,
    frontPage: emptyFrontPage,
    menus,
    sections: [],
  }
  return frameOf(paper, new Map(), visit)
}
