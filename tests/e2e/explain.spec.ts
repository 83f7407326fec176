/** Any number is explained in two clicks: its formula with this year's values, and on to levers and sources. */

import type { Locator, Page } from '@playwright/test'
import { chooseTheme } from './bar.ts'
import { grievances } from './grievances.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

const panel = (page: Page) => page.getByRole('region', { name: /^Giải thích số liệu/ })
/** The number of culture's share on its card. */
const number = (page: Page) =>
  page
    .locator('.kpi')
    .first()
    .getByRole('button', { name: /xem cách tính/ })
    .first()
const formula = (page: Page) => panel(page).locator('.formula')
const part = (page: Page, name: string | RegExp) => panel(page).getByRole('region', { name })
const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 })

test.beforeEach(async ({ page }) => {
  await expect(number(page)).toBeVisible()
})

/** The number that stands in a text, as Vietnamese writes it. */
function numberIn(text: string | null): number {
  const found = /[−\d][\d.]*(,\d+)?/.exec(text ?? '')?.[0] ?? ''
  return Number(found.replace('−', '-').replaceAll('.', '').replace(',', '.'))
}

async function valuesOf(names: Locator): Promise<number[]> {
  return (await names.locator('.formula-value').allTextContents()).map(numberIn)
}

test('from a number to its formula, to a lever, to its source, by mouse', async ({ page }) => {
  const shown = numberIn(await number(page).textContent())
  await number(page).click()

  // One click: the formula, and under its names what they are in this year.
  await expect(formula(page)).toContainText('Văn hóa: chi thực hiện')
  const [above = 0, below = 1] = await valuesOf(formula(page))
  expect((above / below) * 100).toBeCloseTo(shown, 1)
  await expect(formula(page).locator('.formula-result')).toContainText(String(shown).replace('.', ','))

  // Two clicks: what feeds it, by its own formula.
  await formula(page)
    .getByRole('button', { name: /^Văn hóa: chi thực hiện/ })
    .click()
  await expect(heading(page)).toContainText('văn hóa')
  const sumOfTerms = async () => (await valuesOf(formula(page))).reduce((sum, term) => sum + term, 0)
  await expect.poll(sumOfTerms).toBeCloseTo(above, -1)

  await formula(page)
    .getByRole('button', { name: /^Văn hóa: đầu tư/ })
    .click()
  await formula(page)
    .getByRole('button', { name: /^Phần chi đầu tư văn hóa/ })
    .first()
    .click()
  await expect(panel(page)).toContainText('chính sách: thành phố quyết định')
  await expect(part(page, 'Nguồn')).toContainText(/giả định|công bố/)
  await expect(part(page, 'Kịch bản đã thay đổi')).toContainText('Chưa kịch bản nào')

  const trail = panel(page).getByRole('navigation', { name: 'Đường đã đi' })
  await expect(trail.getByRole('listitem')).toHaveCount(4)
  await trail.getByRole('button', { name: 'Chi văn hóa / tổng chi' }).click()
  await expect(heading(page)).toHaveText('Tỷ trọng chi văn hóa trong tổng chi thực hiện')
  await expect(trail).toHaveCount(0)
})

test('from a number to a source card, by keyboard only', async ({ page }) => {
  await number(page).focus()
  await page.keyboard.press('Enter')
  await expect(panel(page)).toBeFocused()
  await tabTo(page, /^Văn hóa: chi thực hiện/)
  await page.keyboard.press('Enter')
  await expect(panel(page)).toBeFocused()
  await tabTo(page, /^Văn hóa: đầu tư/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Giải ngân vốn đầu tư công/)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toContainText('giải ngân')
  const card = part(page, 'Nguồn').getByRole('article').first()
  await expect(card).toContainText(/độ tin cậy/)
  await expect(card.getByRole('blockquote')).not.toBeEmpty()

  await tabTo(page, 'Đến đòn bẩy')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: /^Giải ngân vốn đầu tư công/ })).toBeFocused()

  // Escape closes the drawer and gives the focus back to the number.
  await number(page).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await expect(number(page)).toBeFocused()
})

/** Presses the tab key until a button of the panel with the name has the focus. */
async function tabTo(page: Page, name: string | RegExp) {
  const wanted = panel(page).getByRole('button', { name }).first()
  await expect(wanted).toBeVisible()
  for (let press = 0; press < 60; press += 1) {
    if (await wanted.evaluate(button => button === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the tab key does not reach ${name}`)
}

test('the scenario, its baseline and years that are over are explained alike', async ({ page }) => {
  const share = page.locator('.lever-panel [data-lever="share[culture]"]').getByRole('textbox')
  const before = numberIn(await number(page).textContent())
  await share.fill('6')
  await share.press('Enter')
  await expect.poll(async () => numberIn(await number(page).textContent())).not.toBe(before)
  const shown = numberIn(await number(page).textContent())
  await number(page).click()
  await expect(panel(page).locator('.drawer-head')).toContainText('2030 · Kịch bản mới')
  const [money = 0, whole = 1] = await valuesOf(formula(page))
  expect((money / whole) * 100).toBeCloseTo(shown, 1)
  await expect(part(page, 'Đòn bẩy đã đổi có tác động')).toContainText(
    /Tỷ trọng chi văn hóa6,0\s%, thay cho 2,6/,
  )

  // The baseline's number in the table leads to the same formula in the baseline.
  const result = part(page, /^Số liệu đầu vào/).locator('tfoot')
  const base = numberIn(await result.getByRole('cell').first().textContent())
  await result.getByRole('button').first().click()
  await expect(panel(page).locator('.drawer-head')).toContainText('Cơ sở')
  const [above = 0, below = 1] = await valuesOf(formula(page))
  expect((above / below) * 100).toBeCloseTo(base, 1)

  // A year that is over: the model's value, what was observed, and the document that says so.
  await formula(page)
    .getByRole('button', { name: /^Tổng chi thực hiện/ })
    .click()
  await part(page, 'Số liệu thực tế').getByRole('button', { name: '2024' }).click()
  await expect(panel(page).locator('.drawer-head')).toContainText('2024 · đã thực hiện')
  await expect(formula(page).locator('.formula-result')).toContainText(/\d/)
  await expect(part(page, 'Số liệu thực tế').getByRole('article').first()).toContainText(/độ tin cậy|tính từ/)

  // An assumption moves the baseline, which is called so here as on the charts.
  await number(page).click()
  const inflation = page.locator('.lever-panel [data-lever="inflation_cpi"]').getByRole('textbox')
  await inflation.fill('5')
  await inflation.press('Enter')
  await expect(
    part(page, /^Số liệu đầu vào/)
      .getByRole('columnheader')
      .nth(1),
  ).toHaveText('Cơ sở đã đổi')
})

test('the year of the explanation goes with the selected year', async ({ page }) => {
  await number(page).click()
  await expect(panel(page).locator('.drawer-head')).toContainText('2030')
  const chart = page.locator('.chart .year-layer').first()
  await chart.focus()
  await page.keyboard.press('End')
  await expect(panel(page).locator('.drawer-head')).toContainText('2045')
  await expect(part(page, 'Số liệu đầu vào năm 2045')).toBeVisible()
})

test('a target says its rule, what becomes of it and where it stands', async ({ page }) => {
  await number(page).click()
  await part(page, 'Dùng để tính')
    .getByRole('button', { name: /^Chi văn hóa trên 4/ })
    .click()
  await expect(panel(page)).toContainText('trên 4\u202f% năm 2030')
  await expect(panel(page)).toContainText('Không đạt')
  const card = part(page, 'Nguồn').getByRole('article')
  await expect(card).toContainText('more than 4% of annual budget spending')
  await expect(card).toContainText('độ tin cậy cao')
})

test('the picture says in words what it draws, and each neighbour leads on', async ({ page }) => {
  await number(page).click()
  const picture = part(page, 'Vị trí trong mô hình')
  await expect(picture.getByRole('figure')).toHaveAccessibleName(
    /được tính từ Văn hóa: chi thực hiện, Tổng chi thực hiện/,
  )
  await picture.getByRole('button', { name: 'Tổng chi thực hiện' }).click()
  await expect(heading(page)).toHaveText('Tổng chi ngân sách thành phố thực hiện')
})

test('nothing of an explanation is wider than the drawer, in either language and at any width', async ({
  page,
}) => {
  for (const width of [1024, 1366, 2560]) {
    await page.setViewportSize({ width, height: 768 })
    for (const language of ['Tiếng Việt', 'English']) {
      await page.getByRole('radio', { name: language }).click()
      await page.locator('.kpi').nth(1).locator('.number-link').first().click()
      for (let step = 0; step < 2; step += 1) {
        const region = page.locator('.explain-body')
        await expect(region.locator('.formula')).toBeVisible()
        const [inner, outer] = await region.evaluate(body => [body.scrollWidth, body.clientWidth])
        expect(inner, `${width} ${language} ${step}`).toBeLessThanOrEqual(outer ?? 0)
        await region.locator('.formula-lead:not(:has(.source-mark))').first().click()
      }
      await page.keyboard.press('Escape')
    }
  }
})

for (const theme of ['Sáng', 'Tối']) {
  test(`with the drawer open nothing is serious to a reader of the screen: ${theme}`, async ({ page }) => {
    await chooseTheme(page, theme)
    await number(page).click()
    await expect(formula(page)).toBeVisible()
    expect(await grievances(page)).toEqual([])
    await page
      .locator('.kpi')
      .nth(1)
      .getByRole('button', { name: /xem cách tính/ })
      .first()
      .click()
    await expect(part(page, 'Nguồn').getByRole('article').first()).toBeVisible()
    expect(await grievances(page)).toEqual([])
    await formula(page)
      .getByRole('button', { name: /^Mở rộng phạm vi thống kê/ })
      .click()
    await expect(panel(page)).toContainText('giả định: làm đổi cả đường cơ sở')
    expect(await grievances(page)).toEqual([])
  })
}
