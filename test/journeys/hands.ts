import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** Two hands on a keyboard and no mouse. At every stop the focus must be seen. */
export type Hands = {
  press(...keys: string[]): Promise<void>
  write(text: string): Promise<void>
  /** Presses Tab, or Shift and Tab, until what has the focus bears the name. */
  tabTo(name: string, way?: 'on' | 'back'): Promise<void>
  /** The name of what has the focus. */
  where(): Promise<string>
}

const mostStops = 120

export function handsOn(page: Page): Hands {
  const where = () => page.evaluate(nameOfFocused)

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await page.keyboard.press(key)
      await mustSeeFocus(page)
    }
  }

  async function tabTo(name: string, way: 'on' | 'back' = 'on'): Promise<void> {
    const passed: string[] = []
    while (passed.length < mostStops) {
      await press(way === 'on' ? 'Tab' : 'Shift+Tab')
      const here = await where()
      if (here === name) return
      passed.push(here)
    }
    assert.fail(`no way by Tab to ${name}; passed: ${passed.join(' | ')}`)
  }

  return { press, tabTo, where, write: (text) => page.keyboard.type(text) }
}

/**
 * A ring around it, or the line under a field that stands on the page. In running text the caret
 * is the focus, and a title takes it to be heard; what has been shut leaves it to the page.
 */
export async function mustSeeFocus(page: Page): Promise<void> {
  const unseen = await page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return null
    if (focused.matches('h1, main, [contenteditable=true], [role=dialog]')) return null
    for (
      let around: Element | null = focused, steps = 0;
      around !== null && steps < 3;
      steps += 1
    ) {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(around)
      if (around === focused && outlineStyle !== 'none' && outlineWidth !== '0px') return null
      if (around.matches(':focus-within') && boxShadow !== 'none') return null
      around = around.parentElement
    }
    return focused.outerHTML.slice(0, 300)
  })
  assert.equal(unseen, null, 'the focus can be seen')
}

function nameOfFocused(): string {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return ''
  const { labels } = focused as HTMLInputElement
  const label = labels?.[0]?.textContent
  const name = focused.getAttribute('aria-label') ?? label ?? focused.textContent ?? ''
  return name.replace(/\s+/g, ' ').trim()
}
