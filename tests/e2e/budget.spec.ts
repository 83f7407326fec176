/** The bar of the budget in a browser: drawn by its edges, opened, locked, and moved between lines. */

import type { Locator, Page } from '@playwright/test'
import { bar, card, culture, edge, field, line, openLine, table } from './budget-parts.ts'
import { grievances } from './grievances.ts'
import { middleOf } from './places.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

async function drag(page: Page, target: Locator, by: number) {
  const { x, y } = await middleOf(target)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + by, y, { steps: 10 })
}

/** The page has its first run. */
test.beforeEach(async ({ page }) => {
  await expect(page.locator('.budget-pick').first()).toBeVisible()
})

test('an edge is drawn by hand: its line and the remainder move, and it is one step of undo', async ({
  page,
}) => {
  const { width, height } = await middleOf(edge(page, 'Văn hóa'))
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  const health = await line(page, 'Y tế').getAttribute('aria-label')
  const infrastructure = await line(page, 'Hạ tầng kinh tế').getAttribute('aria-label')
  await drag(page, edge(page, 'Văn hóa'), 100)
  await expect(edge(page, 'Văn hóa')).toHaveAttribute('data-held')
  await expect(page.locator('[data-lever="share[culture]"]')).toHaveAttribute('data-held')
  await expect(culture(page)).not.toHaveValue('2,6')
  await page.mouse.up()
  await expect(edge(page, 'Văn hóa')).not.toHaveAttribute('data-held')

  const value = await culture(page).inputValue()
  await expect(edge(page, 'Văn hóa')).toHaveAttribute('aria-valuetext', `${value}\u202f%`)
  await expect(line(page, 'Văn hóa')).toHaveAccessibleName(new RegExp(`^Văn hóa, ${value}\\s%`))
  await expect(line(page, 'Hạ tầng kinh tế')).not.toHaveAccessibleName(infrastructure ?? '')
  expect((await line(page, 'Y tế').getAttribute('aria-label'))?.slice(0, 10)).toBe(health?.slice(0, 10))
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.keyboard.press('Control+z')
  await expect(culture(page)).toHaveValue('2,6')
  await expect(page.getByRole('button', { name: 'Không có gì để hoàn tác' })).toBeDisabled()
})

test('Escape puts an edge in hand back, and its release opens no line', async ({ page }) => {
  await drag(page, edge(page, 'Văn hóa'), 60)
  await expect(culture(page)).not.toHaveValue('2,6')
  await page.keyboard.press('Escape')
  await expect(culture(page)).toHaveValue('2,6')
  await page.mouse.up()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Không có gì để hoàn tác' })).toBeDisabled()
})

test('a press on an edge that Escape takes back opens no line', async ({ page }) => {
  const { x, y } = await middleOf(edge(page, 'Văn hóa'))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await openLine(page, 'Y tế')
  await expect(card(page, 'Y tế')).toBeVisible()
})

test('an edge that is drawn stays under the hand', async ({ page }) => {
  const { x } = await middleOf(edge(page, 'Giáo dục'))
  await drag(page, edge(page, 'Giáo dục'), 60)
  await expect.poll(async () => Math.abs((await middleOf(edge(page, 'Giáo dục'))).x - x - 60)).toBeLessThan(2)
  await page.mouse.up()
})

test('an edge is moved by keys as a lever is', async ({ page }) => {
  await edge(page, 'Văn hóa').focus()
  await page.keyboard.press('ArrowRight')
  await expect(culture(page)).toHaveValue('2,7')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(culture(page)).toHaveValue('3,7')
  await page.keyboard.press('Control+ArrowLeft')
  await expect(culture(page)).toHaveValue('3,69')
  await page.keyboard.press('End')
  await expect(culture(page)).toHaveValue('12,0')
  await expect(edge(page, 'Văn hóa')).toHaveAttribute('aria-valuenow', '0.12')
})

test('the lines are one stop of the tab key, arrows go from line to line, and Enter opens one', async ({
  page,
}) => {
  await page.getByRole('slider', { name: /^Năm của ngân sách/ }).focus()
  await page.keyboard.press('Tab')
  await expect(line(page, 'Văn hóa')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(line(page, 'Giáo dục')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(edge(page, 'Giáo dục')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Giáo dục')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page, 'Giáo dục')).toHaveCount(0)
  await expect(line(page, 'Giáo dục')).toBeFocused()
})

test('a line is opened by a click: its request is typed in the language, or refused beside the field', async ({
  page,
}) => {
  await openLine(page, 'Y tế')
  const request = card(page, 'Y tế').getByRole('textbox', { name: 'Đề xuất năm 2030' })
  await request.fill('7.5')
  await request.press('Enter')
  await expect(card(page, 'Y tế').getByRole('alert')).toContainText('Dùng dấu phẩy cho phần thập phân')
  await request.fill('7,375')
  await request.press('Enter')
  await expect(card(page, 'Y tế').getByRole('alert')).toHaveCount(0)
  await expect(field(page, 'share[health]')).toHaveValue('7,375')
  await expect(card(page, 'Y tế')).toContainText('+0,57 điểm %')
  await expect(card(page, 'Y tế')).toContainText(/\+1\.\d{3} tỷ đồng/)

  await card(page, 'Y tế')
    .getByRole('button', { name: /tỷ đồng/ })
    .first()
    .click()
  await expect(page.locator('.drawer')).toContainText('Dự toán chi: y tế')
})

test('a press beside an open line closes it, and a press on another line opens that', async ({ page }) => {
  await openLine(page, 'Y tế')
  await expect(card(page, 'Y tế')).toBeVisible()
  await openLine(page, 'Giáo dục')
  await expect(card(page, 'Giáo dục')).toBeVisible()
  await expect(card(page, 'Y tế')).toHaveCount(0)
  await page.mouse.click(900, 700)
  await expect(card(page, 'Giáo dục')).toHaveCount(0)
})

test('from a line it is one press to its lever', async ({ page }) => {
  await openLine(page, 'Giáo dục')
  await card(page, 'Giáo dục').getByRole('button', { name: 'Đến đòn bẩy' }).click()
  await expect(field(page, 'share[education]')).toBeFocused()
})

test('a padlock keeps a line from every hand, is said in words, and is undone', async ({ page }) => {
  await openLine(page, 'Văn hóa')
  const lock = card(page, 'Văn hóa').getByRole('button', { name: 'Khóa tỷ trọng' })
  await lock.click()
  await expect(lock).toHaveAttribute('aria-pressed', 'true')
  await expect(card(page, 'Văn hóa')).toContainText('Đã khóa: không thể kéo')
  await expect(card(page, 'Văn hóa').getByRole('textbox')).toBeDisabled()
  await expect(card(page, 'Văn hóa').getByRole('button', { name: 'Lấy từ…' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(line(page, 'Văn hóa')).toHaveAccessibleName(/, đã khóa$/)
  await expect(page.locator('[data-line="culture"] .budget-name svg')).toBeVisible()

  await drag(page, edge(page, 'Văn hóa'), 80)
  await page.mouse.up()
  await edge(page, 'Văn hóa').press('ArrowRight')
  await expect(culture(page)).toHaveValue('2,6')
  await expect(edge(page, 'Văn hóa')).toHaveAttribute('aria-disabled', 'true')

  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(line(page, 'Văn hóa')).not.toHaveAccessibleName(/đã khóa/)
})

test('money goes from one line to another as one step of undo, seen before it is made', async ({ page }) => {
  await openLine(page, 'Hành chính')
  await card(page, 'Hành chính').getByRole('button', { name: 'Khóa tỷ trọng' }).click()
  await page.keyboard.press('Escape')
  await openLine(page, 'Văn hóa')
  await card(page, 'Văn hóa').getByRole('button', { name: 'Lấy từ…' }).click()
  const question = page.getByRole('dialog', { name: 'Điều chuyển giữa hai lĩnh vực, năm 2030' })

  await question.getByRole('button', { name: /Lấy từ/ }).click()
  const locked = page.getByRole('option', { name: /Hành chính/ })
  await expect(locked).toHaveAttribute('aria-disabled', 'true')
  await expect(locked).toContainText('đã khóa')
  await expect(page.getByRole('option', { name: /Hạ tầng kinh tế/ })).toBeVisible()
  await page.getByRole('option', { name: /Giáo dục/ }).click()

  const points = question.getByRole('textbox', { name: 'Tỷ trọng trong ngân sách' })
  const money = question.getByRole('textbox', { name: 'Số tiền' })
  await question.getByRole('button', { name: 'Điều chuyển' }).click()
  await expect(question.getByRole('alert')).toContainText('Nhập mức cần điều chuyển')
  await points.fill('99')
  await expect(question.getByRole('alert')).toContainText(/^Nhiều nhất \d+,\d+ điểm %/)
  await points.fill('-1')
  await expect(question.getByRole('alert')).toContainText('Nhập một số lớn hơn 0')
  await points.fill('abc')
  await expect(question.getByRole('alert')).toContainText('Đây không phải là số. Nhập một số lớn hơn 0')
  await points.fill('1,4')
  await expect(money).toHaveValue(/^3\.\d{3}$/)
  await expect(question.getByRole('row', { name: /Văn hóa/ })).toContainText('4,00\u202f%')
  await expect(question.getByRole('row', { name: /Giáo dục/ })).toContainText('19,60\u202f%')
  await money.fill('')
  await money.pressSequentially('2.606')
  await expect(points).toHaveValue('1,0')
  await points.fill('1,4')
  await question.getByRole('button', { name: 'Điều chuyển' }).click()

  await expect(question).toHaveCount(0)
  await expect(culture(page)).toHaveValue('4,0')
  await expect(field(page, 'share[education]')).toHaveValue('19,6')
  await page.keyboard.press('Control+z')
  await expect(culture(page)).toHaveValue('2,6')
  await expect(field(page, 'share[education]')).toHaveValue('21,0')
})

test('requests that exceed the budget are told in words and money for everybody to see', async ({ page }) => {
  const strip = page.getByRole('region', { name: 'Ngân sách', exact: true })
  const { height } = await middleOf(strip)
  for (const name of ['Giáo dục', 'Y tế']) await edge(page, name).press('End')
  const words = strip.locator('.over-request')
  await expect(words).toContainText(
    /Đề xuất vượt \d+,\d điểm % \(\d+\.\d{3} tỷ đồng\): mọi lĩnh vực được giao \d+,\d\u202f% mức đề xuất; hạ tầng kinh tế giữ sàn 20\u202f% · Năm bị cắt giảm: 20\d\d–2045/,
  )
  await expect(words).toBeInViewport({ ratio: 1 })
  const cut = await words.locator('span[aria-hidden]').evaluate(each => each.scrollWidth - each.clientWidth)
  expect(cut).toBeLessThanOrEqual(0)
  await expect(page.locator('.status-bar')).toContainText('Tổng đề xuất vượt khả năng cân đối')
  await expect(culture(page)).toHaveValue('2,6')
  expect((await middleOf(strip)).height).toBe(height)
  await expect(bar(page)).toContainText('20,0\u202f%')
})

for (const { language, look } of [
  { language: 'vi', look: 'light' },
  { language: 'en', look: 'dark' },
] as const) {
  test.describe(`in ${language}, ${look}`, () => {
    test.use({ startWords: ['--language', language], colorScheme: look })

    test('nothing is serious with a line open, the question asked, requests cut and the table shown', async ({
      page,
    }) => {
      for (const id of ['education', 'health'])
        await page.locator(`[data-line="${id}"] .budget-edge`).press('End')
      await expect(page.locator('.over-request')).toBeVisible()
      await page.locator('[data-line="education"] .budget-pick').click()
      await expect(page.locator('.line-card')).toBeVisible()
      expect(await grievances(page)).toEqual([])
      await page.locator('.line-actions button').first().click()
      await expect(page.locator('.take')).toBeVisible()
      expect(await grievances(page)).toEqual([])
      await page.locator('.line-select-button').first().click()
      await expect(page.getByRole('option')).toHaveCount(9)
      expect(await grievances(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('option')).toHaveCount(0)
      await page.keyboard.press('Escape')
      await expect(page.locator('.take')).toHaveCount(0)
      await page.locator('.envelope-view button').last().click()
      await expect(table(page)).toBeVisible()
      await page.keyboard.press('Tab')
      expect(await grievances(page)).toEqual([])
    })
  })
}
