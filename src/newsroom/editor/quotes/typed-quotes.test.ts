import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { openBody } from '../../../../test/open-body.ts'

test('quotation marks are typed as on any keyboard', async (t) => {
  const { page, keyboard, written, blocks, text } = await openBody(t)

  await written('a typed quotation mark turns the right way, also after a tatweel', async () => {
    await keyboard.type('وصفه بـ"التفاهم" و"الوعد"')
    assert.equal(await text(), 'وصفه بـ“التفاهم” و“الوعد”')
    const [tatweel, opening, word, ...rest] = await placesOf(page, 'ـ“التفاهم”')
    const line = [tatweel, opening, word, ...rest] as number[]
    assert.equal(line.length, 10)
    assert.deepEqual(
      line,
      line.toSorted((a, b) => b - a),
      'each mark stands to the left of what is read before it',
    )
  })

  await written('Ctrl+Z gives back the straight mark, and only that', async () => {
    await keyboard.type('قال "')
    await keyboard.press('Control+z')
    assert.equal(await text(), 'قال "')
    await keyboard.press('Control+Shift+z')
    await keyboard.type('نعم')
    await keyboard.press('Control+z')
    assert.equal(await text(), 'قال “')
  })

  await written('a mark typed over chosen words puts them in marks', async () => {
    await keyboard.type('نعم')
    await keyboard.press('Control+a')
    await keyboard.type('"')
    assert.equal(await text(), '“نعم”')
    await keyboard.press('Control+b')
    assert.deepEqual(await blocks(), [
      {
        kind: 'paragraph',
        content: [{ text: '“' }, { text: 'نعم', marks: [{ kind: 'strong' }] }, { text: '”' }],
      },
    ])
  })

  await written('a straight mark comes back in a field too', async () => {
    await keyboard.press('Control+Alt+q')
    await page.getByLabel('اسم المتحدث').focus()
    await keyboard.type('بـ"')
    assert.equal(await page.getByLabel('اسم المتحدث').inputValue(), 'بـ“')
    await keyboard.press('Control+z')
    assert.equal(await page.getByLabel('اسم المتحدث').inputValue(), 'بـ"')
  })
})

/** Where the letters of the first line that holds `text` stand, from the left. */
async function placesOf(page: Page, text: string): Promise<number[]> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('.ProseMirror') as Element,
      NodeFilter.SHOW_TEXT,
    )
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1
      if (at === -1) continue
      return [...wanted].map((_, place) => {
        const range = document.createRange()
        range.setStart(walker.currentNode, at + place)
        range.setEnd(walker.currentNode, at + place + 1)
        const { left, right } = range.getBoundingClientRect()
        return (left + right) / 2
      })
    }
    return []
  }, text)
}
