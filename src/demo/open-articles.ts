import type { Article, ArticleText } from '../articles/article.ts'
import { insertArticle, setStanding } from '../articles/article-store.ts'
import { openForChange } from '../articles/open-article.ts'
import { deletePublication } from '../articles/publication-store.ts'
import { publishOpened } from '../articles/publish-article.ts'
import { writeRevision } from '../articles/write-revision.ts'
import type { Transaction } from '../database/database.ts'
import type { DemoArticle, DemoStanding } from './demo-article.ts'
import { demoArticles, type DemoArticleName } from './demo-articles.ts'
import { setSavedAt, setWithdrawnAt } from './demo-store.ts'
import { dateOf, weekdayAfter, type Calendar, type Moment } from './moment.ts'
import { resolveNames, type Names } from './resolve-names.ts'

/** Writes every article and puts it where it stands, oldest first; answers their ids by name. */
export async function openArticles(
  tx: Transaction,
  names: Names,
  calendar: Calendar,
): Promise<Record<DemoArticleName, string>> {
  const timeOf = (moment: Moment) => dateOf(moment, calendar)
  const entries = Object.entries<DemoArticle>(demoArticles).map(([name, article]) => ({
    name,
    ...article,
    writtenAt: timeOf(writtenAt(article.standing)),
  }))
  entries.sort((one, other) => one.writtenAt.getTime() - other.writtenAt.getTime())
  const ids: Record<string, string> = {}
  for (const { name, text, standing, writtenAt: at } of entries) {
    const day = timeOf(standing.at)
    const words = text((days) => weekdayAfter(day, days, calendar.timeZone))
    ids[name] = await place(tx, { text: resolveNames(words, names), standing, at, timeOf })
  }
  return ids as Record<DemoArticleName, string>
}

const writtenAt = (standing: DemoStanding) =>
  standing.state === 'scheduled' ? standing.writtenAt : standing.at

type Placing = {
  text: ArticleText
  standing: DemoStanding
  at: Date
  timeOf: (moment: Moment) => Date
}

async function place(tx: Transaction, { text, standing, at, timeOf }: Placing): Promise<string> {
  const id = await insertArticle(tx, { createdBy: null, createdAt: at })
  switch (standing.state) {
    case 'draft':
      await write(tx, { id, version: 1, text, at })
      break
    case 'in-review':
      await write(tx, { id, version: 1, text, at })
      await setStanding(tx, id, { state: 'in-review', note: standing.note })
      break
    case 'scheduled':
      await write(tx, { id, version: 1, text, at })
      await setStanding(tx, id, { state: 'scheduled', scheduledFor: timeOf(standing.at) })
      break
    case 'published':
      if (standing.first === undefined) {
        await publish(tx, { id, version: 1, text, at })
      } else {
        await publish(tx, { id, version: 1, text: { ...text, ...standing.first.text }, at })
        await publish(tx, { id, version: 2, text, at: timeOf(standing.first.until) })
      }
      break
    case 'withdrawn':
      await publish(tx, { id, version: 1, text, at })
      await deletePublication(tx, id)
      await setStanding(tx, id, { state: 'withdrawn', note: standing.reason })
      await setWithdrawnAt(tx, id, timeOf(standing.withdrawnAt))
  }
  return id
}

type Text = { id: string; version: number; text: ArticleText; at: Date }

async function write(tx: Transaction, { id, version, text, at }: Text): Promise<Article> {
  await writeRevision(tx, null, { articleId: id, version, text, origin: 'save' })
  await setSavedAt(tx, { id, version, at })
  return openForChange(tx, null, id)
}

async function publish(tx: Transaction, text: Text): Promise<void> {
  await publishOpened(tx, null, await write(tx, text), text.at)
}
