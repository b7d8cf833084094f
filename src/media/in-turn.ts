const placesAtThePress = 2
let working = 0
const waiting: (() => void)[] = []

/** Runs the work when fewer than two pictures are being worked on; those who wait come in their order. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (working < placesAtThePress) working += 1
  else await new Promise<void>((resolve) => waiting.push(resolve))
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next === undefined) working -= 1
    else next()
  }
}
