/** Boards in the browser: switching, arranging, choosing cards and charts, by mouse and keyboard, and what is remembered. */

import type { Page } from '@playwright/test'
import { grievances } from './grievances.ts'
import { expect, test } from './start-app.ts'

test.beforeEach(async ({ page }) => {
  await expect(page.locator('.kpi-number').first()).toBeVisible()
})

const board = (page: Page, name: string) => page.getByRole('radio', { name })
const cardNames = (page: Page) => page.locator('.kpi-select').allTextContents()
const chartNames = (page: Page) => page.locator('.charts .chart-title').allTextContents()
const cardMenu = (page: Page, index: number) => page.locator('.kpi-more').nth(index)
const chosen = (page: Page, name: string) => page.getByRole('menuitemradio', { name })

async function openPicker(page: Page, kind: 'Chọn thẻ' | 'Chọn biểu đồ') {
  await page.getByRole('button', { name: 'Thêm thẻ và biểu đồ' }).click()
  await page.getByRole('menuitem', { name: kind }).click()
  await expect(page.getByRole('dialog', { name: kind })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Tìm kết quả, mục tiêu' })).toBeFocused()
}

test('each resolution has its own cards and charts, and the focus goes to its first card', async ({
  page,
}) => {
  await expect(page.locator('.kpi')).toHaveCount(3)
  await expect(page.locator('.charts .chart')).toHaveCount(3)
  await board(page, 'Nghị quyết 72').click()
  await expect(page.locator('.kpi')).toHaveCount(5)
  await expect(page.locator('.charts .chart')).toHaveCount(4)
  await expect(page.locator('.kpi[data-focus="true"] .kpi-select').first()).toHaveText(
    'Bao phủ miễn viện phí',
  )
  await expect(
    page.locator('.kpi[data-state="missed"], .kpi[data-state="met"], .kpi[data-state="late"]'),
  ).toHaveCount(5)
})

test('cards and charts keep their places while their numbers are on the way', async ({ page }) => {
  let release: () => void = () => undefined
  const isReleased = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/runs:simulate', async route => {
    await isReleased
    await route.continue()
  })
  const places = () =>
    page.locator('.kpi, .charts > *').evaluateAll(parts =>
      parts.map(part => {
        const { x, y, width, height } = part.getBoundingClientRect()
        return [x, y, width, height].map(Math.round)
      }),
    )
  await board(page, 'Nghị quyết 72').click()
  await expect(page.locator('.chart-waiting').first()).toBeVisible()
  await expect(page.locator('.kpi')).toHaveCount(5)
  const waiting = await places()
  release()
  await expect(page.locator('.kpi-number')).toHaveCount(5)
  await expect(page.locator('.charts .chart')).toHaveCount(4)
  expect(await places()).toEqual(waiting)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('the arrangement of each board is its own, outlives a reload, and goes back to the pack’s', async ({
  page,
}) => {
  await page.getByRole('radio', { name: '1 biểu đồ' }).click()
  await expect(page.locator('.charts .chart')).toHaveCount(1)
  await board(page, 'Nghị quyết 71').click()
  await expect(page.locator('.charts .chart')).toHaveCount(4)
  await cardMenu(page, 0).click()
  await page.getByRole('menuitem', { name: 'Bỏ khỏi bảng' }).click()
  await expect(page.locator('.kpi')).toHaveCount(4)
  const kept = await cardNames(page)

  await board(page, 'Tổng quan').click()
  await expect(page.locator('.charts .chart')).toHaveCount(1)
  await board(page, 'Nghị quyết 71').click()
  // It is kept when it rests.
  await page.waitForResponse(response => response.url().endsWith('workspace:write'))
  await page.reload()
  await expect(page.locator('.kpi-number').first()).toBeVisible()
  expect(await cardNames(page)).toEqual(kept)

  await page.getByRole('button', { name: 'Trở về cách bày ban đầu của bảng' }).click()
  await expect(page.locator('.kpi')).toHaveCount(5)
  await expect(page.getByRole('button', { name: 'Trở về cách bày ban đầu của bảng' })).toHaveCount(0)
})

test('a card is found without the marks of Vietnamese and put on the board by keyboard alone', async ({
  page,
}) => {
  await openPicker(page, 'Chọn thẻ')
  await page.keyboard.type('tang truong grdp 11')
  await expect(page.getByRole('treeitem')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('treeitem')).toHaveAttribute('aria-checked', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await cardNames(page)).toEqual([
    'Chi văn hóa / tổng chi',
    'Công nghiệp văn hóa / GRDP',
    'Bao phủ miễn viện phí',
    'Tăng trưởng GRDP thực',
  ])
  await expect(page.locator('.kpi[data-form="compact"]')).toHaveCount(4)
  await expect(page.locator('.kpi').last().locator('.kpi-year')).toHaveText('2026')
})

test('a family is opened by keyboard, and one of its elements stands as a card', async ({ page }) => {
  await openPicker(page, 'Chọn thẻ')
  await page.keyboard.type('chi thuc hien')
  const family = page.getByRole('treeitem', { name: /^Chi thực hiện/ }).first()
  await expect(family).toHaveAttribute('aria-expanded', 'false')
  while ((await family.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expect(family).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Xong' }).click()
  expect((await cardNames(page)).at(-1)).toBe('Văn hóa: chi thực hiện')
  await expect(page.locator('.kpi').last().locator('.pill')).toHaveCount(0)
})

test('a card is judged by another target, moved, and explained from its menu', async ({ page }) => {
  await cardMenu(page, 1).click()
  await chosen(page, '12 % năm 2045').click()
  await expect(page.locator('.kpi').nth(1).locator('.kpi-year')).toHaveText('2045')
  await cardMenu(page, 1).click()
  await page.getByRole('menuitem', { name: 'Chuyển sang trái' }).click()
  expect((await cardNames(page))[0]).toBe('Công nghiệp văn hóa / GRDP')
  await cardMenu(page, 0).click()
  await page.getByRole('menuitem', { name: 'Mục tiêu', exact: true }).click()
  const panel = page.getByRole('region', { name: /^Giải thích số liệu/ })
  await expect(panel).toContainText('Công nghiệp văn hóa đóng góp')
})

test('a card is dragged to the place of another, and its release is no click', async ({ page }) => {
  const [first, , third] = await cardNames(page)
  await page
    .locator('.kpi')
    .first()
    .hover({ position: { x: 150, y: 130 } })
  await page.mouse.down()
  await page
    .locator('.kpi')
    .nth(2)
    .hover({ position: { x: 150, y: 130 } })
  await page.mouse.up()
  await expect.poll(() => cardNames(page)).toEqual([expect.anything(), third, first])
  await expect(page.locator('.kpi[data-focus="true"] .kpi-select')).toHaveText(first ?? '')
})

test('all cards can be taken off, and the board says how to get some', async ({ page }) => {
  for (const left of [2, 1, 0]) {
    await cardMenu(page, 0).click()
    await page.getByRole('menuitem', { name: 'Bỏ khỏi bảng' }).click()
    await expect(page.locator('.kpi')).toHaveCount(left)
  }
  await expect(page.getByText('Bảng này chưa có thẻ nào.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Chọn thẻ' })).toBeFocused()
})

test('a card brings its chart, whether the board has it or not', async ({ page }) => {
  await page.locator('.kpi-select').nth(2).click()
  await expect(page.locator('.chart[data-large="true"] .chart-title')).toHaveText('Bao phủ miễn viện phí')
  expect((await chartNames(page))[0]).toBe('Bao phủ miễn viện phí')
  await openPicker(page, 'Chọn thẻ')
  await page.keyboard.type('khach du lich')
  await page.getByRole('treeitem').first().click()
  await page.getByRole('button', { name: 'Xong' }).click()
  await page.locator('.kpi-select').last().click()
  const name = (await cardNames(page)).at(-1)
  expect((await chartNames(page))[0]).toBe(name)
})

test('a chart is replaced, broken down, enlarged, moved and taken off', async ({ page }) => {
  await page.getByRole('radio', { name: '4 biểu đồ' }).click()
  await openPicker(page, 'Chọn biểu đồ')
  await page.keyboard.type('chi thuc hien')
  await page
    .getByRole('treeitem', { name: /^Chi thực hiện/ })
    .first()
    .click()
  await expect(page.getByRole('radio', { name: 'Lĩnh vực chi' })).toBeChecked()
  await page.getByRole('button', { name: 'Xong' }).click()
  await expect(page.locator('.charts .chart')).toHaveCount(4)

  const more = (index: number) =>
    page
      .locator('.chart')
      .nth(index)
      .getByRole('button', { name: /thao tác khác/ })
  await more(3).click()
  await expect(chosen(page, 'Lĩnh vực chi')).toBeChecked()
  await chosen(page, 'Không phân tách').click()
  const before = await chartNames(page)
  await more(1).click()
  await page.getByRole('menuitem', { name: 'Chuyển ra sau' }).click()
  expect(await chartNames(page)).toEqual([before[0], before[2], before[1], before[3]])

  await more(1).click()
  await page.getByRole('menuitem', { name: 'Phóng to' }).click()
  expect(await chartNames(page)).toEqual([before[2]])
  await page.getByRole('button', { name: 'Trở lại cùng các biểu đồ khác' }).click()
  await expect(page.locator('.charts .chart')).toHaveCount(4)

  const enlarge = () => page.getByRole('button', { name: 'Phóng to', exact: true }).first().click()
  await enlarge()
  await expect(page.getByRole('radio', { name: '1 biểu đồ' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page.locator('.charts .chart')).toHaveCount(4)
  await enlarge()
  await page.getByRole('radio', { name: '4 biểu đồ' }).click()
  await expect(page.locator('.charts .chart')).toHaveCount(4)
  await enlarge()
  await board(page, 'Nghị quyết 72').click()
  await expect(page.locator('.charts .chart')).toHaveCount(4)
  await board(page, 'Tổng quan').click()
  await expect(page.locator('.charts .chart')).toHaveCount(4)

  await more(1).click()
  await page.getByRole('menuitem', { name: 'Đổi sang biến khác' }).click()
  await page.keyboard.type('no cong')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await more(0).click()
  await page.getByRole('menuitem', { name: 'Bỏ khỏi bảng' }).click()
  expect((await chartNames(page)).slice(0, 3)).toEqual([before[2], before[1], before[3]])
})

test('a grid with more places than the board has charts offers to choose one', async ({ page }) => {
  await openPicker(page, 'Chọn biểu đồ')
  const isLast = page.getByText('Đã chọn 1/12 biểu đồ', { exact: true })
  while (!(await isLast.isVisible())) await page.getByRole('treeitem', { checked: true }).first().click()
  await page.getByRole('treeitem', { checked: true }).first().click()
  await expect(page.getByText('Bảng giữ lại ít nhất một biểu đồ.')).toBeVisible()
  await page.getByRole('button', { name: 'Xong' }).click()
  await page.getByRole('radio', { name: '2 biểu đồ' }).click()
  await expect(page.locator('.charts .chart')).toHaveCount(1)
  await page.locator('.chart-vacancy').getByRole('button').click()
  await page.getByRole('treeitem', { checked: false }).first().click()
  await page.getByRole('button', { name: 'Xong' }).click()
  await expect(page.locator('.charts .chart')).toHaveCount(2)
})

test('the bar says what a board is about and who says so', async ({ page }) => {
  await board(page, 'Nghị quyết 80').click()
  await page.getByRole('button', { name: 'Nội dung của bảng này' }).click()
  const about = page.getByRole('dialog')
  await expect(about).toContainText('Nghị quyết 80-NQ/TW yêu cầu')
  await expect(about.getByRole('listitem').first()).toContainText('The Hanoi Times')
})

test('nothing but the levers scrolls at 1366 × 768, with and without the drawer', async ({ page }) => {
  const overflow = () =>
    page
      .locator('.centre')
      .evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => [
        scrollHeight - clientHeight,
        scrollWidth - clientWidth,
      ])
  await expect(page.locator('.scatterlayer path.js-line').first()).toBeAttached()
  for (const count of ['1', '2', '3', '4']) {
    await page.getByRole('radio', { name: `${count} biểu đồ` }).click()
    expect(await overflow()).toEqual([0, 0])
  }
  await page.getByRole('radio', { name: '3 biểu đồ' }).click()
  await page.locator('.kpi .number-link').first().click()
  await expect(page.locator('.kpi[data-form="compact"]')).toHaveCount(3)
  expect(await overflow()).toEqual([0, 0])
})

test('the bar, the menus and the picker have nothing serious for axe, in both themes', async ({ page }) => {
  for (const theme of ['light', 'dark']) {
    await page.evaluate(name => document.documentElement.setAttribute('data-theme', name), theme)
    await board(page, 'Nghị quyết 72').click()
    await expect(page.locator('.charts .chart')).toHaveCount(4)
    expect(await grievances(page)).toEqual([])
    await cardMenu(page, 0).click()
    expect(await grievances(page)).toEqual([])
    await page.keyboard.press('Escape')
    await openPicker(page, 'Chọn biểu đồ')
    await page.keyboard.type('chi thuc hien')
    await page.keyboard.press('Enter')
    expect(await grievances(page)).toEqual([])
    await page.keyboard.press('Escape')
    // A target says its own year beside its value.
    await openPicker(page, 'Chọn thẻ')
    const year = page.locator('.picker-row[aria-selected="true"] .picker-year')
    for (let line = 0; line < 40 && (await year.count()) === 0; line += 1) {
      await page.keyboard.press('ArrowDown')
    }
    await expect(year).toBeVisible()
    expect(await grievances(page)).toEqual([])
    await page.keyboard.press('Escape')
  }
})
