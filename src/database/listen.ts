import pg from 'pg'

export type Listener = {
  channel: string
  hear: (payload: string) => void
  /** After a lost connection: something may have been said meanwhile. */
  missed: () => void
}

/** Keeps one connection of its own on a channel, and comes back when it is lost. Answers how to stop. */
export async function listenOn(
  settings: pg.ClientConfig,
  listener: Listener,
): Promise<() => Promise<void>> {
  let stopped = false
  let client: pg.Client | undefined
  let wait = 100
  let timer: NodeJS.Timeout | undefined

  async function connect() {
    const fresh = new pg.Client(settings)
    fresh.on('notification', (message) => listener.hear(message.payload ?? ''))
    fresh.on('error', () => {})
    fresh.on('end', () => {
      if (!stopped && client === fresh) again()
    })
    await fresh.connect()
    await fresh.query(`LISTEN ${pg.escapeIdentifier(listener.channel)}`)
    client = fresh
    wait = 100
  }

  function again() {
    client = undefined
    timer = setTimeout(async () => {
      try {
        await connect()
        listener.missed()
      } catch {
        again()
      }
    }, wait)
    wait = Math.min(wait * 2, 5000)
  }

  await connect()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await client?.end().catch(() => {})
  }
}
