/** Inside a chart, in the browser: lines that follow the hand, the readout, numbers that lead on, modes, breakdowns and the table. */

import type { Locator, Page } from '@playwright/test'
import { choosePreset, nameScenario } from './bar.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

const CULTURE = 'culture_share_exec'
const chartOf = (page: Page, variable: string) => page.locator(`.chart[data-chart="${variable}"]`)
const lineOf = (chart: Locator, role: 'active' | 'other' | 'base') =>
  chart.locator(`.chart-line[data-role="${role}"]`)
const textsOf = (marks: Locator, role: string) => marks.locator(`.mark-text[data-role="${role}"]`)
const path = (line: Locator) => line.getAttribute('d')
const share = (page: Page) => page.getByRole('slider', { name: 'Tỷ trọng chi văn hóa' })

test.beforeEach(async ({ page }) => {
  await expect(lineOf(chartOf(page, CULTURE), 'active')).toBeVisible()
})

/** A preset beside the scenario of the start, which stays since it has a name. */
async function withPreset(page: Page): Promise<void> {
  await nameScenario(page, 'Của tôi')
  await choosePreset(page, 'Ưu tiên văn hóa')
}

/** Where the value of a year stands on the axis of a chart, in pixels of the window. */
async function placeOf(chart: Locator, along: number): Promise<{ x: number; y: number }> {
  const box = await chart.locator('.chart-body').boundingBox()
  if (box === null) throw new Error('the chart has no place on the screen')
  return { x: box.x + box.width * along, y: box.y + box.height * 0.5 }
}

async function grip(page: Page, slider: Locator): Promise<(to: number) => Promise<void>> {
  const box = await slider.boundingBox()
  if (box === null) throw new Error('the slider has no place on the screen')
  const y = box.y + box.height / 2
  const at = await slider.evaluate((input: HTMLInputElement) => Number(input.value) / Number(input.max))
  await page.mouse.move(box.x + at * box.width, y)
  await page.mouse.down()
  return to => page.mouse.move(box.x + to * box.width, y, { steps: 6 })
}

test('the line follows the hand while Plotly’s axes stand, and the axis widens after the release', async ({
  page,
}) => {
  const chart = chartOf(page, CULTURE)
  const line = lineOf(chart, 'active')
  const ticks = chart.locator('.ytick text')
  const [before, baseline] = [await path(line), await path(lineOf(chart, 'base'))]
  const standing = await ticks.allTextContents()
  const changes = await chart.locator('.chart-picture').evaluateHandle(picture => {
    const seen = { count: 0 }
    new MutationObserver(all => {
      seen.count += all.length
    }).observe(picture, { subtree: true, childList: true, attributes: true })
    return seen
  })

  const moveTo = await grip(page, share(page))
  await moveTo(0.9)
  await expect.poll(() => path(line)).not.toBe(before)
  expect(await path(lineOf(chart, 'base'))).toBe(baseline)
  expect(await line.evaluate(each => getComputedStyle(each).transitionDuration)).toBe('0s')
  await expect(textsOf(chart, 'active').first()).toContainText('↑')
  expect(await ticks.allTextContents()).toEqual(standing)
  expect(await changes.evaluate(seen => seen.count)).toBe(0)

  await page.mouse.up()
  await expect.poll(() => ticks.allTextContents()).not.toEqual(standing)
  await expect(textsOf(chart, 'active').first()).not.toContainText('↑')
})

test('a replay moves the line on its way, and not for those who asked for less motion', async ({ page }) => {
  const chart = chartOf(page, CULTURE)
  const motions = await chart.locator('.chart-layers').evaluateHandle(layers => {
    const seen = { durations: [] as string[] }
    new MutationObserver(() => {
      const line = layers.querySelector('.chart-line[data-role="active"]')
      if (layers.getAttribute('data-moving') !== 'true' || line === null) return
      seen.durations.push(getComputedStyle(line).transitionDuration)
    }).observe(layers, { attributeFilter: ['data-moving'] })
    return seen
  })
  const durations = () => motions.evaluate(({ durations }) => durations)
  const moveTo = await grip(page, share(page))
  await moveTo(0.5)
  await page.mouse.up()
  await page.keyboard.press('F8')
  await expect.poll(durations).toContain('0.22s')
  await expect(page.locator('.replay-badge')).toHaveCount(0)
  const before = await durations()
  expect(new Set(before)).toEqual(new Set(['0.22s']))

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.keyboard.press('F8')
  await expect.poll(async () => (await durations()).slice(before.length)).toContain('0s')
  expect(new Set((await durations()).slice(before.length))).toEqual(new Set(['0s']))
})

test('the pointer reads all lines of its chart off, under a cross-hair on every chart', async ({ page }) => {
  const chart = chartOf(page, CULTURE)
  const { x, y } = await placeOf(chart, 0.4)
  await page.mouse.move(x, y)
  const readout = chart.locator('.readout')
  await expect(readout).toContainText('Cơ sở')
  await expect(readout.locator('.readout-value').first()).toHaveText(/^\d+,\d\d\s%$/)
  await expect(page.locator('.cross-hair')).toHaveCount(await page.locator('.charts .chart').count())
  const year = await readout.locator('.readout-year').textContent()
  await expect(page.locator('.readout-foot .readout-year').first()).toHaveText(year ?? '')

  const [box, window] = [await readout.boundingBox(), page.viewportSize()]
  if (box === null || window === null) throw new Error('the readout has no place on the screen')
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(window.width)
  expect(box.y + box.height).toBeLessThanOrEqual(window.height)

  await page.mouse.move(2, 2)
  await expect(page.locator('.cross-hair')).toHaveCount(0)
})

test('the last value of a line, the value of the selected year and Enter lead to where they come from', async ({
  page,
}) => {
  const chart = chartOf(page, CULTURE)
  const panel = page.locator('.drawer')
  await chart.getByRole('button', { name: /^Cơ sở, năm 2045: / }).click()
  await expect(panel).toContainText('2045')
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await chart.getByRole('slider', { name: /^Năm, / }).focus()
  await page.keyboard.press('Enter')
  await expect(panel).toBeVisible()
})

test('scenarios have lines of their own dash and marker, and each value leads to its scenario', async ({
  page,
}) => {
  await withPreset(page)
  await choosePreset(page, 'Ưu tiên y tế')
  const chart = chartOf(page, CULTURE)
  await expect(lineOf(chart, 'other')).toHaveCount(2)
  await expect(lineOf(chart, 'active')).toHaveCount(1)
  const dashes = await chart
    .locator('.chart-line')
    .evaluateAll(lines => lines.map(line => line.getAttribute('stroke-dasharray') ?? 'solid'))
  expect(new Set(dashes).size).toBe(4)
  const markers = await chart
    .locator('.mark-marker')
    .evaluateAll(marks => new Set(marks.map(mark => mark.getAttribute('d'))).size)
  expect(markers).toBe(4)

  const name = textsOf(chart, 'other').filter({ hasText: 'Ưu tiên văn hóa' })
  const slot = (await name.getAttribute('data-slot')) ?? ''
  await chart.getByRole('button', { name: /^Ưu tiên văn hóa, năm 2045: / }).click()
  await expect(page.locator('.drawer')).toBeVisible()
  await expect(lineOf(chart, 'active')).toHaveAttribute('data-slot', slot)
  await expect(page.locator('.tab-select[aria-current]')).toContainText('Ưu tiên văn hóa')
})

test('a variable broken down is a stack for each scenario that is drawn, or a small chart for each part', async ({
  page,
}) => {
  await withPreset(page)
  await page.getByRole('radio', { name: /Nghị quyết 80/ }).click()
  const chart = page
    .locator('.chart')
    .filter({ has: page.locator('.chart-band') })
    .first()
  const breakDown = async (title: RegExp, by: string) => {
    await page.getByRole('button', { name: title }).first().click()
    await page.getByRole('menuitemradio', { name: by }).click()
    await page.keyboard.press('Escape')
  }
  await breakDown(/^Biểu đồ “.*chi thực hiện.*”: thao tác khác/, 'Lĩnh vực chi')
  await expect(chart.locator('.chart-plots > g')).toHaveCount(2)
  await expect(chart.locator('.chart-band')).toHaveCount(18)
  await expect(textsOf(chart, 'band').filter({ hasText: 'Giáo dục' })).toBeVisible()

  const before = await chart.locator('.chart-band').first().getAttribute('d')
  await page.getByRole('button', { name: /theo lĩnh vực chi”: thao tác khác/ }).click()
  await page.getByRole('menuitemradio', { name: 'Từng phần riêng' }).click()
  await page.keyboard.press('Escape')
  const multiples = page.locator('.chart').filter({ has: page.locator('.chart-key') })
  await expect(multiples.locator('.chart-plots > g')).toHaveCount(9)
  await expect(multiples.locator('.chart-key li')).toHaveCount(3)
  expect(before).not.toBeNull()
})

test('differences from the baseline have a sign and a line of zero, and an index its base year', async ({
  page,
}) => {
  await withPreset(page)
  const chart = chartOf(page, CULTURE)
  const choose = async (mode: RegExp) => {
    await page.getByRole('button', { name: /^Cách thể hiện trên biểu đồ/ }).click()
    await page.getByRole('menuitemradio', { name: mode }).click()
  }
  await choose(/theo đơn vị của biến/)
  await expect(chart.locator('.ytick text').last()).toHaveText(/^\+/)
  await expect(chart.locator('.chart-unit')).toContainText('điểm %')
  await expect(textsOf(chart, 'base').first()).toHaveText('0,00')
  await expect(textsOf(chart, 'target')).toContainText('trên 4')
  await choose(/làm 100|bằng 100/)
  await expect(chart.locator('.chart-unit')).toContainText('2024 = 100')
  await expect(textsOf(chart, 'target')).toHaveCount(0)
})

test('the table has a column for every line, is walked by the arrows, and its cells lead on', async ({
  page,
}) => {
  await withPreset(page)
  const chart = chartOf(page, CULTURE)
  await chart.getByRole('button', { name: 'Xem dạng bảng' }).click()
  const table = chart.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveCount(5)
  const row = table.locator('tr[data-selected="true"]')
  await expect(row).toBeInViewport()
  await row.getByRole('button').first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  const cell = table.locator('button:focus')
  await expect(cell).toHaveText(/^\d+,\d\d$/)
  expect(await cell.evaluate(each => each.closest('tr')?.querySelector('th')?.textContent)).toBe('2031')
  await page.keyboard.press('Enter')
  await expect(page.locator('.drawer')).toBeVisible()
})

for (const [language, decimal, thousands] of [
  ['vi', ',', '.'],
  ['en', '.', ','],
] as const) {
  test.describe(`numbers in ${language}`, () => {
    test.use({ startWords: ['--language', language] })

    test('have the marks of the language on axes, at lines and in the readout', async ({ page }) => {
      await page.getByRole('radio', { name: /Nghị quyết 79|Resolution 79/ }).click()
      const large = page.locator('.chart').filter({ has: page.locator('.ytick text', { hasText: /\d{3}$/ }) })
      await expect
        .poll(async () => (await large.locator('.ytick text').allTextContents()).join(' '))
        .toMatch(new RegExp(`\\d\\${thousands}\\d{3}`))
      const share = page.locator('.chart').filter({ hasText: '%' }).first()
      await expect(share.locator('.mark-text[data-role="active"]').first()).toHaveText(
        new RegExp(`\\d\\${decimal}\\d\\d$`),
      )
      const { x, y } = await placeOf(share, 0.5)
      await page.mouse.move(x, y)
      await expect(share.locator('.readout-value').first()).toHaveText(new RegExp(`\\d\\${decimal}\\d`))
    })
  })
}

test('the table of a chart has the places that are laid over it, each with how it is known', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Biểu đồ “Công nghiệp văn hóa / GRDP”: thao tác khác' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Số liệu công bố của nơi khác' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  const chart = page.locator('.charts .chart').filter({ hasText: 'Công nghiệp văn hóa / GRDP' })
  await chart.getByRole('button', { name: 'Xem dạng bảng' }).click()
  const places = chart.getByRole('table', { name: 'Số liệu công bố của nơi khác' })
  const london = places.getByRole('row', { name: /^London/ })
  await expect(london).toContainText('2015')
  await expect(london).toContainText('GLA Economics')
  await expect(london).toContainText('độ tin cậy cao')
  await expect(places.getByRole('rowheader', { name: 'Cả nước (mục tiêu)' })).toHaveCount(2)
  const room = await chart.locator('.chart-table').evaluate(box => box.clientWidth)
  expect((await places.boundingBox())?.width).toBeLessThan(room + 1)
  await london.getByRole('button', { name: /^11,10/ }).click()
  await expect(page.locator('.drawer').getByRole('heading', { name: /London/ })).toBeVisible()
})
