/** The window around the charts: what opens is seen at every size, and nothing lies over what it is about. */

import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { nameScenario, tabInHand } from './bar.ts'
import { boxOf } from './places.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

test.beforeEach(async ({ page }) => {
  await expect(tabInHand(page)).toBeVisible()
  await expect(page.locator('.kpi-number').first()).toBeVisible()
})

async function type(page: Page, text: string) {
  const share = page.getByRole('textbox', { name: 'Tỷ trọng chi văn hóa' })
  await share.fill(text)
  await share.press('Enter')
}

test('at 200 % zoom the drawer lies over the page, and can be closed', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 384 })
  await page.keyboard.press('F1')
  const drawer = page.locator('.drawer')
  await expect(drawer).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(drawer).toHaveCount(0)

  await page.locator('.kpi-number').first().click()
  await expect(drawer).toBeInViewport({ ratio: 1 })
  await drawer.getByRole('button', { name: /^Đóng/ }).click()
  await expect(drawer).toHaveCount(0)

  const tool = page.getByRole('button', { name: 'Mức độ hợp lý' })
  await tool.click()
  await expect(drawer).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(drawer).toHaveCount(0)
  await expect(tool).toBeFocused()
  await expect(tool).toBeInViewport({ ratio: 1 })
})

for (const [width, height] of [
  [683, 384],
  [1024, 768],
  [1366, 768],
] as const) {
  test(`the presets stand inside a window of ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (let copy = 0; copy < 3; copy += 1) {
      await page.getByRole('button', { name: 'Nhân bản kịch bản này' }).click()
    }
    await page.getByRole('button', { name: 'Thêm kịch bản' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Từ kịch bản mẫu' }).press('ArrowRight')
    const presets = page
      .locator('.menu-float')
      .filter({ has: page.getByRole('menu', { name: /kịch bản mẫu/ }) })
    await expect(presets.getByRole('menuitem').first()).toBeFocused()
    await expect(presets).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByRole('menuitem', { name: 'Từ kịch bản mẫu' })).toBeFocused()
  })
}

test('the words beside a control stay inside their box, however long a name is', async ({ page }) => {
  await nameScenario(page, `Phương_án_${'dài'.repeat(60)}`)
  await page.mouse.move(0, 0)
  await tabInHand(page).hover()
  const hint = page.locator('.hint')
  await expect(hint).toBeVisible()
  await expect(hint).toBeInViewport({ ratio: 1 })
  expect(await hint.evaluate(each => each.scrollWidth - each.clientWidth)).toBe(0)
})

for (const [language, amounts] of [
  ['vi', ['chi thực hiện 6.', 'giá trị 167.', 'tương đương 1.']],
  ['en', ['spending 6,', 'value 167,', 'equivalent to 1,']],
] as const) {
  test(`each card says what its amount is, whole at 1366 in ${language}`, async ({ page }) => {
    if (language === 'en') await page.getByRole('radio', { name: 'English' }).click()
    const behind = page.locator('.kpi-behind')
    for (const [index, words] of amounts.entries()) {
      await expect(behind.nth(index)).toContainText(words)
    }
    const hidden = await behind.evaluateAll(all =>
      all.map(each => [each.scrollWidth > each.clientWidth, each.scrollHeight > each.clientHeight + 1]),
    )
    expect(hidden).toEqual(amounts.map(() => [false, false]))
  })
}

test('nothing that opens makes the page longer than the window', async ({ page }) => {
  const excess = () => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
  for (const width of [1024, 1366]) {
    await page.setViewportSize({ width, height: 768 })
    await page.getByRole('button', { name: 'Lộ trình qua các năm: Tỷ trọng chi văn hóa' }).click()
    await expect(page.locator('.path-panel')).toBeVisible()
    expect(await excess(), `with a path at ${width}`).toBe(0)
    await page.keyboard.press('Control+Shift+c')
    await expect(page.locator('.compare-charts .chart-line').first()).toBeAttached()
    expect(await excess(), `with a comparison at ${width}`).toBe(0)
    await page.keyboard.press('Control+Shift+c')
    await page.keyboard.press('F1')
    await expect(page.locator('.drawer .help')).toBeVisible()
    expect(await excess(), `with the help at ${width}`).toBe(0)
    await page.keyboard.press('Escape')
  }
})

for (const language of ['vi', 'en'] as const) {
  test(`the sheet of keys is whole at 1366 × 768 in ${language}`, async ({ page }) => {
    if (language === 'en') await page.getByRole('radio', { name: 'English' }).click()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    const hidden = await page
      .locator('.modal, .key-groups')
      .evaluateAll(all =>
        all.map(each => [each.scrollWidth - each.clientWidth, each.scrollHeight - each.clientHeight]),
      )
    expect(hidden).toEqual([
      [0, 0],
      [0, 0],
    ])
  })
}

test('the sign of a replay lies under the budget', async ({ page }) => {
  await type(page, '6')
  await page.keyboard.press('F8')
  const sign = await boxOf(page.locator('.replay-badge'))
  const strip = await boxOf(page.locator('.strip-side'))
  expect(sign.y).toBeGreaterThanOrEqual(strip.y + strip.height)
  expect(sign.x).toBeGreaterThan((await boxOf(page.locator('.lever-side'))).width)
})

test('the button that folds the budget lies over none of its words', async ({ page }) => {
  for (const width of [1024, 1366, 1920]) {
    await page.setViewportSize({ width, height: 768 })
    const covered = await page.locator('.strip-side').evaluate(strip => {
      const button = strip.querySelector('.panel-fold')?.getBoundingClientRect()
      const words = document.createTreeWalker(strip, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      while (button !== undefined && words.nextNode()) {
        const range = document.createRange()
        range.selectNodeContents(words.currentNode)
        const { left, right, top, bottom } = range.getBoundingClientRect()
        const isApart =
          right <= button.left || left >= button.right || bottom <= button.top || top >= button.bottom
        if (!isApart && right > left) found.push(words.currentNode.textContent ?? '')
      }
      return found
    })
    expect(covered, `at ${width}`).toEqual([])
  }
})

test('at 1366 three tabs stand in the bar, the one in hand with the most of its name', async ({
  page,
  app,
}) => {
  await mkdir(app.documents, { recursive: true })
  const scenarios = Array.from({ length: 7 }, (_, index) => ({
    id: `s${index}`,
    title: `Phương án kết hợp thứ ${index + 1}`,
  }))
  const file = {
    format: 'h45',
    version: 4,
    pack: { id: 'hanoi', version: '0.2' },
    id: 'n',
    title: 'N',
    scenarios,
  }
  await writeFile(path.join(app.documents, 'nhiều.h45'), JSON.stringify(file))
  await page.keyboard.press('Control+o')
  await page.getByRole('dialog').getByRole('row', { name: 'nhiều.h45' }).dblclick()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('[data-tab]')).toHaveCount(3)
  const own = (await boxOf(tabInHand(page))).width
  for (const other of await page.locator('.tab-select:not([aria-current])').all()) {
    expect((await boxOf(other)).width).toBeLessThan(own)
  }
})

test('the keys of a command close the menu that stands open', async ({ page }) => {
  await page.getByRole('button', { name: 'Tệp', exact: true }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Control+o')
  await expect(page.getByRole('dialog', { name: 'Mở tệp kịch bản' })).toBeVisible()
  await expect(page.locator('.menu-float')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('several changes taken back at once are all told', async ({ page }) => {
  for (const value of ['3', '4', '5']) await type(page, value)
  await page.getByRole('button', { name: 'Các thay đổi đã làm' }).click()
  await page.getByRole('menuitem', { name: 'Lúc mở tệp' }).click()
  const toast = page.locator('.step-toast')
  await expect(toast).toHaveText(/^Đã hoàn tác 3 thay đổi, kể từ “Tỷ trọng chi văn hóa/)
  // And hide none of what these changes moved.
  await expect(page.locator('.impact-strip').getByRole('button').first()).toBeVisible()
  const { y, height } = await boxOf(toast)
  expect(y + height).toBeLessThanOrEqual((await boxOf(page.locator('.impact-strip'))).y)
})
