import type { Page } from '@playwright/test'
import { tabInHand } from './bar.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

test.beforeEach(async ({ page }) => {
  await expect(tabInHand(page)).toBeVisible()
})

const CULTURE = 'Tỷ trọng chi văn hóa'

const row = (page: Page, id = 'share[culture]') => page.locator(`[data-lever="${id}"]`)
const slider = (page: Page) => page.getByRole('slider', { name: CULTURE })
const field = (page: Page) => page.getByRole('textbox', { name: CULTURE })
const card = (page: Page) =>
  page
    .locator('.kpi-row, .kpis')
    .getByText(/Chi văn hóa/)
    .first()
const problem = (page: Page) => row(page).getByRole('alert')

async function type(page: Page, text: string) {
  await field(page).fill(text)
  await field(page).press('Enter')
}

test('the window shows all of itself without scrolling', async ({ page }) => {
  await expect(card(page)).toBeVisible()
  const { page: full, window: seen } = await page.evaluate(() => ({
    page: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    window: [innerWidth, innerHeight],
  }))
  expect(full).toEqual(seen)
})

test('a narrow window keeps levers and charts beside each other', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 768 })
  await expect(slider(page)).toBeInViewport({ ratio: 1 })
  const chart = page.locator('.chart[data-large="true"]')
  await expect(chart).toBeInViewport({ ratio: 1 })
  const [lever, drawn] = [await row(page).boundingBox(), await chart.boundingBox()]
  expect((lever?.x ?? 0) + (lever?.width ?? 0)).toBeLessThanOrEqual(drawn?.x ?? 0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(900)
})

test('a dragged lever moves number, mark and result while the hand is on it', async ({ page }) => {
  const box = await slider(page).boundingBox()
  if (box === null) throw new Error('the slider has a place')
  const middle = box.y + box.height / 2
  const before = await field(page).inputValue()
  const main = page.locator('main')
  const resultBefore = await main.textContent()

  const start = await slider(page).evaluate(
    (input: HTMLInputElement) => input.valueAsNumber / Number(input.max),
  )
  await page.mouse.move(box.x + 6.5 + start * (box.width - 13), middle)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.6, middle, { steps: 8 })
  await expect(row(page)).toHaveAttribute('data-held')
  await expect(row(page)).toHaveAttribute('data-changed')
  await expect(field(page)).not.toHaveValue(before)
  await expect(main).not.toHaveText(resultBefore ?? '')
  await page.mouse.up()
  await expect(row(page)).not.toHaveAttribute('data-held')
  await expect(page).toHaveTitle(/^● /)
})

test('the keys of the slider step by one, ten and a tenth, and to the bounds', async ({ page }) => {
  await type(page, '6')
  await slider(page).focus()
  for (const [key, words] of [
    ['ArrowRight', '6,1'],
    ['ArrowDown', '6,0'],
    ['Shift+ArrowUp', '7,0'],
    ['Control+ArrowLeft', '6,99'],
    ['PageDown', '5,99'],
    ['End', '12,0'],
    ['Home', '0,0'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(slider(page)).toHaveAttribute('aria-valuetext', `${words}\u202f%`)
  }
  await expect(slider(page)).toHaveAttribute('min', '0')
  await expect(slider(page)).toHaveAttribute('max', '0.12')
})

test('a typed value keeps every digit', async ({ page }) => {
  await type(page, '2,375')
  await expect(field(page)).toHaveValue('2,375')
  await field(page).blur()
  await expect(field(page)).toHaveValue('2,375')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '2,375\u202f%')
})

test('what is typed takes the place of a number that shows fewer digits than it has', async ({ page }) => {
  const inflation = row(page, 'inflation_cpi').getByRole('textbox')
  await expect(inflation).toHaveValue('3,5')
  await inflation.focus()
  await expect(inflation).toHaveValue('3,46666666667')
  await page.keyboard.type('4')
  await page.keyboard.press('Enter')
  await expect(inflation).toHaveValue('4,0')
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await expect(inflation).toHaveValue('4,05')
})

test('what cannot be is refused beside the field, and the model keeps what it has', async ({ page }) => {
  await type(page, '6')
  for (const [typed, words] of [
    ['25', 'Nhập từ 0,0 đến 12,0'],
    ['2.5', 'Dùng dấu phẩy cho phần thập phân'],
    ['nhiều', 'Đây không phải là số'],
    ['', 'Đây không phải là số'],
  ] as const) {
    await type(page, typed)
    await expect(problem(page)).toContainText(words)
    await expect(problem(page)).toContainText('Mô hình vẫn dùng 6,0')
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true')
    await expect(field(page)).toHaveAccessibleDescription(new RegExp(words))
    await expect(slider(page)).toHaveAttribute('aria-valuetext', '6,0\u202f%')
    await field(page).press('Escape')
    await expect(problem(page)).toHaveCount(0)
    await expect(field(page)).toHaveValue('6,0')
  }
})

test('a typed number belongs to the year it was typed for, whatever shows another year', async ({ page }) => {
  const chart = await page.locator('.chart[data-large="true"] .year-layer').boundingBox()
  if (chart === null) throw new Error('the chart has a place')
  await field(page).fill('7')
  await page.mouse.click(chart.x + chart.width * 0.7, chart.y + chart.height / 2)
  const in2030 = page.getByRole('textbox', { name: `${CULTURE}, giá trị năm 2030` })
  await expect(in2030).toHaveCount(0)
  await page.keyboard.press('Home')
  for (let year = 2026; year < 2030; year += 1) await page.keyboard.press('ArrowRight')
  await expect(in2030).toHaveValue('7,0')
  await field(page).fill('99')
  await page.mouse.click(chart.x + chart.width * 0.7, chart.y + chart.height / 2)
  await expect(problem(page)).toHaveCount(0)
  await expect(field(page)).toHaveValue('7,0')
})

test('the arrows of the field and the buttons beside it step', async ({ page }) => {
  await type(page, '6')
  await field(page).press('ArrowUp')
  await expect(field(page)).toHaveValue('6,1')
  await field(page).press('Shift+ArrowDown')
  await expect(field(page)).toHaveValue('5,1')
  await row(page).getByRole('button', { name: /^Tăng/ }).click()
  await expect(field(page)).toHaveValue('5,2')
  await row(page).getByRole('button', { name: /^Giảm/ }).click()
  await expect(field(page)).toHaveValue('5,1')
})

test('a changed lever is counted, marked and put back without a question', async ({ page }) => {
  const policy = page.getByRole('region', { name: 'Chính sách' })
  await expect(policy).toContainText(/\b0\/\d+ đã đổi/)
  const before = await field(page).inputValue()
  await type(page, '6')
  await expect(policy).toContainText(/\b1\/\d+ đã đổi/)
  await row(page)
    .getByRole('button', { name: /^Đặt lại: / })
    .click()
  await page.getByRole('menuitem', { name: 'Về mặc định' }).click()
  await expect(field(page)).toHaveValue(before)
  await expect(field(page)).toBeFocused()
  await expect(policy).toContainText(/\b0\/\d+ đã đổi/)
  await expect(page).not.toHaveTitle(/^●/)
})

test('every lever of the model can be reached', async ({ page }) => {
  await expect(row(page)).toBeVisible()
  const folds = page.getByRole('button', { expanded: false, name: /đòn bẩy: / })
  while ((await folds.count()) > 0) await folds.first().click()
  const counts = await page.locator('.lever-count').allTextContents()
  const all = counts.reduce((sum, words) => sum + Number(/\/(\d+)/.exec(words)?.[1]), 0)
  expect(all).toBeGreaterThan(80)
  await expect(page.locator('.lever-row')).toHaveCount(all)
})

test('a lever is found in both languages and without marks, and the changed ones by themselves', async ({
  page,
}) => {
  await page.keyboard.press('Control+f')
  await page.keyboard.type('mien vien phi')
  await expect(row(page, 'waiver_cap')).toBeVisible()
  await expect(row(page)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await type(page, '6')
  await page.getByRole('button', { name: /Chỉ mục đã đổi/ }).click()
  await expect(page.locator('.lever-row')).toHaveCount(1)
})

test('what a lever means, how far it goes and where it comes from is a key press away', async ({ page }) => {
  await row(page)
    .getByRole('button', { name: /ý nghĩa, khoảng giá trị và nguồn/ })
    .focus()
  await page.keyboard.press('Enter')
  const details = page.getByRole('dialog')
  await expect(details).toContainText('0,0 đến 12,0\u202f%')
  await expect(details).toContainText('share[culture]')
  await expect(details).toContainText('Nguồn')
  await page.keyboard.press('Escape')
  await expect(details).toHaveCount(0)
})

test('a choice of the bar is one stop of the tab key, and its arrows choose', async ({ page }) => {
  const language = (name: string) => page.getByRole('radio', { name })
  await page.getByRole('button', { name: 'Trợ giúp' }).first().focus()
  await page.keyboard.press('Tab')
  await expect(language('Tiếng Việt')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(language('English')).toBeFocused()
  await expect(language('English')).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Appearance' })).toBeFocused()
})

test('the results are two keys away', async ({ page }) => {
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Đến kết quả' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('a window at twice its size tells what a lever means without losing its place', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 384 })
  await row(page).scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(0)
  await row(page)
    .getByRole('button', { name: /ý nghĩa, khoảng giá trị và nguồn/ })
    .click()
  await expect(page.locator('.lever-float')).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => scrollY)).toBe(before)
})

test('the language changes at once, with its numbers', async ({ page }) => {
  await type(page, '2,375')
  await page.getByRole('radio', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const english = page.getByRole('textbox', { name: 'Culture share' })
  await expect(english).toHaveValue('2.375')
  await english.fill('2,4')
  await english.press('Enter')
  await expect(problem(page)).toContainText('Use a point for decimals')
})
