/**
 * Marks what came into a storyline since the reader's last visit. The visit is remembered in this
 * browser and told to nobody; without memory nothing is marked.
 */
type Visits = { before: number; last: number }

const longestVisit = 30 * 60_000

const page = document.querySelector<HTMLElement>('[data-storyline]')
if (page !== null) mark(page)

function mark(storyline: HTMLElement): void {
  const key = `matbaa-storyline-${storyline.dataset['storyline'] ?? ''}`
  const now = Date.now()
  const known = recall(key)
  // The same visit goes on until half an hour of silence.
  const before = known === null ? now : now - known.last > longestVisit ? known.last : known.before
  remember(key, { before, last: now })
  const fresh = [...storyline.querySelectorAll<HTMLElement>('[data-at]')].filter(
    ({ dataset }) => Number(dataset['at']) > before,
  )
  for (const item of fresh) {
    item.classList.add('is-new')
    const word = document.createElement('span')
    word.className = 'unseen'
    word.textContent = storyline.dataset['new'] ?? ''
    item.prepend(word)
  }
  const hint = storyline.querySelector<HTMLElement>('.storyline-new')
  if (hint !== null) hint.hidden = fresh.length === 0
}

function recall(key: string): Visits | null {
  try {
    const [before, last] = (localStorage.getItem(key) ?? '').split(' ').map(Number)
    return Number.isFinite(before) && Number.isFinite(last) && last !== undefined && last > 0
      ? { before: before as number, last }
      : null
  } catch {
    return null
  }
}

function remember(key: string, { before, last }: Visits): void {
  try {
    localStorage.setItem(key, `${before} ${last}`)
  } catch {
    // A browser that keeps nothing marks nothing.
  }
}
