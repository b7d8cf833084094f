import type { FastifyBaseLogger } from 'fastify'
import { emptyTrash } from '../articles/empty-trash.ts'
import { publishDueArticles } from '../articles/publish-due-articles.ts'
import type { Database } from '../database/database.ts'

type Task = { name: string; every: number; run(db: Database): Promise<unknown> }

const second = 1000

/** What the house does by the clock. Each task finds its work in the database, so a missed hour is made up for. */
const tasks: Task[] = [
  { name: 'publish due articles', every: second, run: publishDueArticles },
  { name: 'empty the trash', every: 3600 * second, run: (db) => emptyTrash(db, new Date()) },
]

/** Starts the clock; answers how to stop it, after what is under way. */
export function startClock(
  db: Database,
  log: Pick<FastifyBaseLogger, 'warn'>,
): () => Promise<void> {
  let stopped = false
  const timers = new Set<NodeJS.Timeout>()
  const running = new Set<Promise<void>>()

  const turn = async (task: Task) => {
    try {
      await task.run(db)
    } catch (error) {
      log.warn({ err: error, task: task.name }, 'a task of the clock failed')
    }
    if (!stopped) wait(task)
  }
  const begin = (task: Task) => {
    const work = turn(task).finally(() => running.delete(work))
    running.add(work)
  }
  const wait = (task: Task) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      begin(task)
    }, task.every)
    timers.add(timer)
  }

  for (const task of tasks) begin(task)
  return async () => {
    stopped = true
    for (const timer of timers) clearTimeout(timer)
    await Promise.all(running)
  }
}
