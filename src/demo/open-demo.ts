import type { Database, Transaction } from '../database/database.ts'
import { record } from '../logbook/record.ts'
import { updateFrontPage } from '../paper/paper-store.ts'
import type { DemoArticleName } from './demo-articles.ts'
import { demoFrontPage, demoSettings } from './demo-paper.ts'
import { holdOpening, isHouseEmpty } from './demo-store.ts'
import { hangPictures } from './hang-pictures.ts'
import { openArticles } from './open-articles.ts'
import { openComments } from './open-comments.ts'
import { openPaper } from './open-paper.ts'
import { openDemoStoryline } from './open-storyline.ts'

/**
 * Opens the demonstration newspaper in a house where there is nothing yet; elsewhere does nothing.
 * Pictures come first, each for itself; all that is written comes in one transaction, so that an
 * opening that was broken off is done again from the start.
 */
export async function openDemo(
  db: Database,
  { mediaFolder, now }: { mediaFolder: string; now: Date },
): Promise<{ opened: boolean }> {
  if (!(await isHouseEmpty(db))) return { opened: false }
  const pictures = await hangPictures(db, mediaFolder)
  const calendar = { now, timeZone: demoSettings.timeZone }
  return db.within(async (tx) => {
    await holdOpening(tx)
    if (!(await isHouseEmpty(tx))) return { opened: false }
    const names = { ...(await openPaper(tx, pictures)), pictures }
    const articleIds = await openArticles(tx, names, calendar)
    await openDemoStoryline(tx, articleIds, calendar)
    await arrangeFrontPage(tx, articleIds)
    await openComments(tx, articleIds, calendar)
    await record(tx, { act: 'demo.opened', subject: { kind: 'paper', id: '1' }, by: null })
    return { opened: true }
  })
}

async function arrangeFrontPage(
  tx: Transaction,
  articleIds: Record<DemoArticleName, string>,
): Promise<void> {
  const { lead, seconds, breaking } = demoFrontPage
  await updateFrontPage(tx, {
    lead: articleIds[lead],
    seconds: seconds.map((name) => articleIds[name]),
    breaking: { text: breaking.text, article: articleIds[breaking.article] },
  })
}
