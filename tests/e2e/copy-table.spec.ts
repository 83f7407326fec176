/** Copying a table by the keys of the browser: what a spreadsheet gets, and what a text gets. */

import type { Page } from '@playwright/test'
import { expect, test } from './start-app.ts'

declare global {
  interface Window {
    /** What the last copy gave; null where the page left it to the browser. */
    given?: Promise<{ readonly html: string; readonly text: string } | null>
  }
}

test.use({ startWords: ['--language', 'vi'] })

/** A table as the screen has them, in a box that takes the focus, after everything else on the page. */
const TABLE = `
  <section id="box" tabindex="0"><table data-copy>
    <thead><tr><th>Năm</th><th>Văn hóa</th><th>Chênh lệch</th></tr></thead>
    <tbody>
      <tr><th id="2029">2029</th><td data-value="5.5">5,50</td><td id="to" data-value="-0.25">−0,25</td></tr>
      <tr><th>2030</th><td id="from" data-value="15328">15.328 tỷ đồng</td><td data-value="3.4">+3,40</td></tr>
    </tbody>
  </table></section>`

test.beforeEach(async ({ page }) => {
  await expect(page.locator('.lever-row').first()).toBeVisible()
  await page.evaluate(html => document.body.insertAdjacentHTML('beforeend', html), TABLE)
})

/** Presses the keys for copying; what the page gives to whatever is pasted into, null where it leaves that to the browser. */
async function copied(page: Page) {
  // Listened to before the keys are pressed: both messages are on their way to the page apart.
  await page.evaluate(() => {
    window.given = new Promise(resolve =>
      window.addEventListener(
        'copy',
        ({ clipboardData, defaultPrevented }) =>
          resolve(
            defaultPrevented && clipboardData !== null
              ? { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') }
              : null,
          ),
        { once: true },
      ),
    )
  })
  await page.keyboard.press('Control+c')
  return page.evaluate(() => window.given)
}

/** Selects from the beginning of one element to the end of another, as a hand does. */
const select = (page: Page, from: string, to: string) =>
  page.evaluate(
    ([first, last]) => {
      const [start, end] = [document.getElementById(first ?? ''), document.getElementById(last ?? '')]
      if (start?.firstChild == null || end?.firstChild == null) throw new Error('both are there')
      getSelection()?.setBaseAndExtent(start.firstChild, 0, end.firstChild, end.textContent?.length ?? 0)
    },
    [from, to],
  )

test('a table that has the focus is copied whole: plain numbers for a spreadsheet, those of the language for text', async ({
  page,
}) => {
  await page.locator('#box').focus()
  const given = await copied(page)
  expect(given?.text).toBe('Năm\tVăn hóa\tChênh lệch\n2029\t5,50\t-0,25\n2030\t15.328 tỷ đồng\t+3,40')
  expect(given?.html).toContain('<th>Năm</th>')
  expect(given?.html).toContain('>15328</td>')
  expect(given?.html).toContain('>-0.25</td>')
  expect(given?.html).not.toContain('tỷ đồng')
})

test('of a table in which cells are selected those are copied, as a block', async ({ page }) => {
  await select(page, 'to', 'from')
  expect((await copied(page))?.text).toBe('\t\t-0,25\n2030\t15.328 tỷ đồng\t')
})

test('letters inside one cell, and what is selected elsewhere, are left to the browser', async ({ page }) => {
  await select(page, '2029', '2029')
  expect(await copied(page)).toBeNull()
  await page.locator('.lever-field input').first().focus()
  expect(await copied(page)).toBeNull()
})
