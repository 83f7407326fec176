/** Scenarios as a planner works with them: tabs, names, order, by hand and by keys. */

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { chooseOfFile, choosePreset, nameField, nameScenario, tabInHand } from './bar.ts'
import { middleOf } from './places.ts'
import { openScenarios } from './scenario-file.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

test.beforeEach(async ({ page }) => {
  await expect(tabInHand(page)).toBeVisible()
})

const share = (page: Page) => page.getByRole('textbox', { name: 'Tỷ trọng chi văn hóa' })
const tabs = (page: Page) => page.locator('[data-tab]')
const other = (page: Page, title: string) => page.getByRole('button', { name: `Xem ${title}`, exact: true })
const toast = (page: Page) => page.locator('.step-toast')
const duplicate = (page: Page) => page.getByRole('button', { name: 'Nhân bản kịch bản này' }).click()

async function type(page: Page, text: string) {
  await share(page).fill(text)
  await share(page).press('Enter')
}

/** Names on the bar from left to right. */
async function titles(page: Page): Promise<string[]> {
  return tabs(page).evaluateAll(all => all.map(tab => tab.querySelector('.tab-title')?.textContent ?? ''))
}

async function ofMenu(page: Page, line: string) {
  await page.getByRole('button', { name: /^Thao tác khác/ }).click()
  await page.getByRole('menuitem', { name: line }).click()
}

test('one press makes a copy with the same values, a name of its own and a line of its own', async ({
  page,
}) => {
  await type(page, '6')
  await duplicate(page)
  await expect(tabInHand(page)).toHaveText('Kịch bản mới (2)')
  await expect(share(page)).toHaveValue('6,0')
  await type(page, '7')
  await other(page, 'Kịch bản mới').click()
  await expect(share(page)).toHaveValue('6,0')
  const lines = await tabs(page).evaluateAll(all =>
    all.map(tab => tab.querySelector('.slot-chip')?.getAttribute('data-slot')),
  )
  expect(new Set(lines).size).toBe(2)
})

test('a name that another scenario has is answered beside the field, and the old one kept', async ({
  page,
}) => {
  await nameScenario(page, 'Văn hóa trước')
  await duplicate(page)
  await nameScenario(page, 'văn HÓA trước'.normalize('NFD'))
  await expect(page.getByRole('alert')).toContainText('Đã có kịch bản tên')
  await expect(page).toHaveTitle(/Văn hóa trước \(2\)/)
  await nameField(page).press('Escape')
  await expect(tabInHand(page)).toHaveText('Văn hóa trước (2)')
  await nameScenario(page, 'Đường cơ sở')
  await expect(page.getByRole('alert')).toContainText('là tên của đường cơ sở trên biểu đồ')
  await nameField(page).press('Escape')
  await nameScenario(page, 'Y  tế   trước')
  await expect(tabInHand(page)).toHaveText('Y tế trước')
})

test('tabs are named by a double click, F2 and the menu', async ({ page, app }) => {
  await openScenarios(page, app.documents, ['Một', 'Hai'])
  await other(page, 'Hai').dblclick()
  await expect(nameField(page)).toBeFocused()
  await page.keyboard.type('Hai mới')
  await page.keyboard.press('Enter')
  expect(await titles(page)).toEqual(['Một', 'Hai mới'])

  await other(page, 'Một').focus()
  await page.keyboard.press('F2')
  await expect(nameField(page)).toHaveValue('Một')
  await expect(nameField(page)).toBeFocused()
  await page.keyboard.type('Một mới')
  await page.keyboard.press('Enter')
  expect(await titles(page)).toEqual(['Một mới', 'Hai mới'])

  await ofMenu(page, 'Đổi tên')
  await expect(nameField(page)).toBeFocused()
})

test('tabs are put in another order by hand, by keys and by the menu, and the file keeps it', async ({
  page,
  app,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await openScenarios(page, app.documents, ['Một', 'Hai', 'Ba'])
  const from = await middleOf(tabs(page).last())
  const to = await middleOf(tabs(page).first())
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x - 40, to.y, { steps: 8 })
  await expect(page.locator('.tab-marker')).toHaveCount(1)
  await page.mouse.up()
  await expect.poll(() => titles(page)).toEqual(['Ba', 'Một', 'Hai'])

  await page.keyboard.press('Control+z')
  await expect.poll(() => titles(page)).toEqual(['Một', 'Hai', 'Ba'])
  await other(page, 'Hai').focus()
  await page.keyboard.press('Control+Shift+ArrowRight')
  await expect.poll(() => titles(page)).toEqual(['Một', 'Ba', 'Hai'])
  await expect(other(page, 'Hai')).toBeFocused()

  await tabs(page).last().click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Chuyển sang trái' }).click()
  await expect.poll(() => titles(page)).toEqual(['Một', 'Hai', 'Ba'])
  await ofMenu(page, 'Chuyển sang phải')
  await expect.poll(() => titles(page)).toEqual(['Hai', 'Một', 'Ba'])
  await page.keyboard.press('Control+s')
  const file = path.join(app.documents, 'nhiều.h45')
  await expect
    .poll(async () => (await readFile(file, 'utf8')).match(/"id": "s\d"/g))
    .toEqual(['"id": "s2"', '"id": "s1"', '"id": "s3"'])
})

test('a scenario is deleted without a question, brought back, and the last one stays', async ({
  page,
  app,
}) => {
  await openScenarios(page, app.documents, ['Một', 'Hai'])
  await tabs(page).nth(1).hover()
  await page.getByRole('button', { name: 'Xóa Hai' }).click()
  expect(await titles(page)).toEqual(['Một'])
  await toast(page).getByRole('button', { name: 'Hoàn tác' }).click()
  await expect.poll(() => titles(page)).toEqual(['Một', 'Hai'])

  await ofMenu(page, 'Xóa')
  await expect(tabInHand(page)).toHaveText('Hai')
  await page.getByRole('button', { name: /^Thao tác khác/ }).click()
  const line = page.getByRole('menuitem', { name: 'Xóa' })
  await expect(line).toBeDisabled()
  await expect(line).toContainText('Tệp phải có ít nhất một kịch bản.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Xóa / })).toHaveCount(0)
})

test('keys go on from the tab that stands where a deleted one stood', async ({ page, app }) => {
  await openScenarios(page, app.documents, ['Một', 'Hai', 'Ba', 'Bốn'])
  await other(page, 'Hai').focus()
  await page.keyboard.press('Delete')
  await expect(other(page, 'Ba')).toBeFocused()
  await other(page, 'Bốn').focus()
  await page.keyboard.press('Delete')
  await expect(other(page, 'Ba')).toBeFocused()
})

test('the tab in hand takes the keys as the others do, and is a field only while it is named', async ({
  page,
  app,
}) => {
  await openScenarios(page, app.documents, ['Một', 'Hai', 'Ba'])
  await expect(nameField(page)).toHaveCount(0)
  await tabInHand(page).focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(tabInHand(page)).toBeFocused()

  await page.keyboard.press('Control+Shift+ArrowRight')
  await expect.poll(() => titles(page)).toEqual(['Hai', 'Một', 'Ba'])
  await expect(tabInHand(page)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(tabInHand(page)).toHaveText('Hai')
  await expect(tabInHand(page)).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(nameField(page)).toBeFocused()
  await page.keyboard.type('Khác')
  await page.keyboard.press('Escape')
  await expect(nameField(page)).toHaveCount(0)
  await expect(tabInHand(page)).toHaveText('Hai')
  await expect(tabInHand(page)).toBeFocused()
  await page.keyboard.press('Delete')
  await expect.poll(() => titles(page)).toEqual(['Một', 'Ba'])
  await expect(tabInHand(page)).toBeFocused()
})

test('a scenario says who made it and why, and the file keeps it', async ({ page, app }) => {
  await ofMenu(page, 'Mô tả và tác giả…')
  await page.getByRole('textbox', { name: 'Mô tả' }).fill('Phương án của Sở.\nBản thứ hai.')
  await page.getByRole('textbox', { name: 'Tác giả' }).fill('Sở Văn hóa và Thể thao')
  // In a text of several lines the key takes back what was typed, not the scenario.
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('textbox', { name: 'Tác giả' }).fill('Sở Văn hóa và Thể thao')
  await page.getByRole('button', { name: 'Ghi nhận' }).click()
  await page.keyboard.press('Control+s')
  await page.getByRole('dialog').getByRole('textbox').fill('mô tả')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const text = await readFile(path.join(app.documents, 'mô tả.h45'), 'utf8')
  expect(JSON.parse(text).scenarios[0]).toMatchObject({
    description: 'Phương án của Sở.\nBản thứ hai.',
    author: 'Sở Văn hóa và Thể thao',
  })
  await page.keyboard.press('Control+z')
  await expect(toast(page)).toContainText('Đã hoàn tác: Mô tả của')
})

test('the dots say which scenarios differ from the file, and whether anything does', async ({
  page,
  app,
}) => {
  await openScenarios(page, app.documents, ['Một', 'Hai'])
  const dots = tabs(page).locator('.unsaved-dot')
  const save = page.getByRole('button', { name: /^Lưu các thay đổi/ })
  await expect(dots).toHaveCount(0)
  await expect(save).toHaveCount(0)
  await type(page, '6')
  await expect(tabs(page).first().locator('.unsaved-dot')).toBeVisible()
  await expect(dots).toHaveCount(1)
  await expect(save).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(dots).toHaveCount(0)
  await expect(save).toHaveCount(0)
})

test('a preset is added to what is there, and undo takes it away', async ({ page }) => {
  await type(page, '6')
  await choosePreset(page, 'Ưu tiên y tế')
  await expect(tabInHand(page)).toHaveText('Ưu tiên y tế')
  await expect(page.getByRole('textbox', { name: 'Tỷ trọng chi y tế' })).toHaveValue('11,0')
  expect(await titles(page)).toEqual(['Kịch bản mới', 'Ưu tiên y tế'])
  await page.keyboard.press('Control+z')
  expect(await titles(page)).toEqual(['Kịch bản mới'])
  await expect(share(page)).toHaveValue('6,0')
})

test('the scenarios of another file come into this one', async ({ page, app }) => {
  await openScenarios(page, app.documents, ['Một', 'Hai'])
  await chooseOfFile(page, 'Tệp mới')
  await nameScenario(page, 'một')
  await page.getByRole('button', { name: 'Thêm kịch bản' }).click()
  await page.getByRole('menuitem', { name: 'Nhập từ tệp…' }).click()
  await page.getByRole('dialog').getByRole('row', { name: 'nhiều.h45' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Nhập', exact: true }).click()
  await expect.poll(() => titles(page)).toEqual(['một', 'Một (2)', 'Hai'])
  await expect(page.getByText('Chưa lưu thành tệp')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect.poll(() => titles(page)).toEqual(['một'])
})

test('a scenario is drawn or not by the sample of its line, six at most', async ({ page, app }) => {
  await page.setViewportSize({ width: 3400, height: 1080 })
  await openScenarios(page, app.documents, ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy'])
  const toggle = (title: string) => page.getByRole('button', { name: `${title} trên biểu đồ` })
  await expect(toggle('Sáu')).toHaveAttribute('aria-pressed', 'true')
  await expect(toggle('Bảy')).toHaveAttribute('aria-pressed', 'false')
  await toggle('Bảy').click()
  await expect(page.getByRole('alert')).toContainText('tối đa 6 kịch bản')
  await expect(toggle('Bảy')).toHaveAttribute('aria-pressed', 'false')
  await toggle('Hai').click()
  await toggle('Bảy').click()
  await expect(toggle('Bảy')).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

/** What of the bar is cut off, stands outside it or over another part of it. */
function misplaced(bar: HTMLElement | SVGElement): string[] {
  const seen = [...bar.querySelectorAll('h1, button, input, [role="radio"]')].filter(
    each => each.checkVisibility({ opacityProperty: true }) && getComputedStyle(each).clipPath === 'none',
  )
  const boxes = seen.map(each => ({ box: each.getBoundingClientRect(), words: each.outerHTML.slice(0, 90) }))
  const edge = bar.getBoundingClientRect()
  const outside = boxes
    .filter(({ box }) => box.left < edge.left || box.right > edge.right || box.bottom > edge.bottom + 1)
    .map(({ words }) => `${words} outside`)
  const overlapping = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({ box }) =>
          box.left < one.box.right - 2.5 &&
          one.box.left < box.right - 2.5 &&
          box.top < one.box.bottom - 1 &&
          one.box.top < box.bottom - 1,
      )
      .map(({ words }) => `${one.words} over ${words}`),
  )
  return [...outside, ...overlapping]
}

for (const language of ['vi', 'en'] as const) {
  test(`the bar is whole at every width in ${language}, with many scenarios`, async ({ page, app }) => {
    await openScenarios(page, app.documents, [
      'Tên kịch bản thứ nhất rất dài',
      'Hai',
      'Ba',
      'Bốn',
      'Năm',
      'Sáu',
    ])
    await type(page, '6')
    if (language === 'en') await page.getByRole('radio', { name: 'English' }).click()
    // What shows only under a hand lies over what it belongs to.
    await page.mouse.move(600, 500)
    for (const width of [1024, 1100, 1240, 1241, 1366, 1440, 1600, 1799, 1920, 2499, 2560]) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(() => page.locator('.top-bar').evaluate(misplaced), `at ${width}`).toEqual([])
    }
  })
}
