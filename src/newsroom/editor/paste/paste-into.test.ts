import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBody } from '../../../../test/open-body.ts'

const p = (text: string) => ({ kind: 'paragraph', content: [{ text }] })

test('what is pasted takes its place among what was written', async (t) => {
  const { page, keyboard, written, blocks, paste } = await openBody(t)

  await written('lines pasted into a list are points of it', async () => {
    await keyboard.type('1. ')
    await paste('text/plain', 'أول\nثان')
    assert.deepEqual(await blocks(), [
      { kind: 'list', ordered: true, items: [[{ text: 'أول' }], [{ text: 'ثان' }]] },
    ])
  })

  await written('lines pasted into a quotation are lines of it', async () => {
    await keyboard.press('Control+Alt+q')
    await paste('text/plain', 'أول\nثان')
    assert.deepEqual(await blocks(), [{ kind: 'quotation', content: [{ text: 'أول\nثان' }] }])
  })

  await written('a paragraph pasted into a sentence flows into it', async () => {
    await keyboard.type('قال و')
    await paste('text/html', '<p style="color:red"><b>أضاف</b></p>')
    await keyboard.type(' ثم')
    assert.deepEqual(await blocks(), [
      {
        kind: 'paragraph',
        content: [{ text: 'قال و' }, { text: 'أضاف ثم', marks: [{ kind: 'strong' }] }],
      },
    ])
  })

  await written('an address pasted over words makes them a link', async () => {
    await keyboard.type('التقرير')
    await keyboard.press('Control+a')
    await paste('text/plain', 'https://example.org/a')
    assert.deepEqual(await blocks(), [
      {
        kind: 'paragraph',
        content: [{ text: 'التقرير', marks: [{ kind: 'link', href: 'https://example.org/a' }] }],
      },
    ])
  })

  await written('the address of a post on its own line is offered as an embed', async () => {
    await paste('text/plain', 'https://youtu.be/abcDEF12345')
    await page.getByRole('button', { name: 'ضمّن منشور يوتيوب هنا' }).waitFor()
    await keyboard.press('Alt+Enter')
    assert.deepEqual(await blocks(), [
      { kind: 'embed', provider: 'youtube', url: 'https://youtu.be/abcDEF12345' },
    ])
    await keyboard.type('بعده')
    assert.deepEqual((await blocks())[1], p('بعده'))
  })

  await written('blocks copied within the editor keep their fields', async () => {
    await keyboard.press('Control+Alt+q')
    await keyboard.type('لم نتفق')
    await page.getByLabel('اسم المتحدث').fill('سمير')
    await page.locator('.ProseMirror').focus()
    await keyboard.press('Control+a')
    const html = await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      const event = { clipboardData, bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new ClipboardEvent('copy', event))
      return clipboardData.getData('text/html')
    })
    await keyboard.press('Backspace')
    await paste('text/html', html)
    assert.deepEqual((await blocks())[0], {
      kind: 'quotation',
      content: [{ text: 'لم نتفق' }],
      speaker: { name: 'سمير' },
    })
  })
})
