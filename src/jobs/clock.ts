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
export function startClock(db: Database, log: Pick<FastifyBaseLogger, 'warn'>): () => Promise<void> {
  let stopped = false
  const timers = new Set<NodeJS.Timeout>()
  const running = new Set<Promise<void>>()

  const turn = (task: Task) => {
    const work = task
      .run(db)
      .then(
        () => {},
        (error: unknown) => log.warn({ err: error, task: task.name }, 'a task of the clock failed'),
      )
      .then(() => {
        running.delete(work)
        if (!stopped) wait(task)
      })
    running.add(work)
  }
  const wait = (task: Task) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      turn(task)
    }, task.every)
    timers.add(timer)
  }

  for (const task of tasks) turn(task)
  return async () => {
    stopped = true
    for (const timer of timers) clearTimeout(timer)
    await Promise.all(running)
  }
}
