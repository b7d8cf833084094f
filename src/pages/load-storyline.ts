import type { Queryable } from '../database/database.ts'
import { dayOf } from '../language/dates.ts'
import { printedPath, storylinePath } from '../paper/paths.ts'
import { readPaper } from '../paper/read-paper.ts'
import { readStoryline } from '../storylines/read-storyline.ts'
import { linesOf, nextInOrder, openInOrder } from '../storylines/storyline.ts'
import { findCompanions } from './companions-store.ts'
import { frameOf, mediaOfFrame, type Visit } from './frame.ts'
import { eventsOf } from './storyline-events.ts'
import { speakersOf } from './storyline-speakers.ts'
import type { StorylineView } from './storyline-view.ts'

export async function loadStoryline(
  db: Queryable,
  storylineId: string,
  { visit, script }: { visit: Visit; script: string | null },
): Promise<StorylineView | null> {
  const [paper, told] = await Promise.all([readPaper(db), readStoryline(db, storylineId)])
  if (told === null) return null
  const { media } = await findCompanions(db, { mediaIds: mediaOfFrame(paper) })
  const frame = frameOf(paper, media, visit)
  const { storyline, questions, lines, articles } = told
  return {
    frame,
    path: printedPath(storylinePath(storyline.slug)),
    storyline,
    question: questions[0] ?? null,
    agreed: linesOf(lines, 'agreed'),
    open: openInOrder(lines),
    next: nextInOrder(lines),
    statements: linesOf(lines, 'statement'),
    today: dayOf(visit.now, frame.edition.timeZone),
    events: eventsOf(told),
    speakers: speakersOf(articles),
    articles,
    script,
  }
}
