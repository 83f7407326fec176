import { parseNumber } from '../../shared/locale/numbers.ts'
import { choosePreset, tabInHand } from './bar.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

test('a planner sees which changes account for a difference, and what each new one moved', async ({
  page,
}) => {
  await expect(tabInHand(page)).toBeVisible()
  await choosePreset(page, 'Ưu tiên văn hóa')
  await page.getByRole('button', { name: 'Công nghiệp văn hóa / GRDP: thao tác khác', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Tác động của các thay đổi…' }).click()

  // The parts lead from the base to the scenario.
  const panel = page.locator('.drawer')
  const waterfall = panel.getByRole('table', { name: /từ mức cơ sở đến kịch bản/ })
  await expect(waterfall.getByRole('rowheader')).toHaveText([
    'Cơ sở của kịch bản',
    /^Văn hóa/,
    /^Ngân sách thành phố/,
    'Ưu tiên văn hóa',
  ])
  const values = await waterfall
    .locator('td[data-value]')
    .evaluateAll(cells => cells.map(cell => Number(cell.getAttribute('data-value'))))
  const scenario = values.at(-1) ?? Number.NaN
  expect(values.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBeCloseTo(scenario, 9)
  await expect(panel.getByRole('table', { name: /logarit tỷ số chênh/ })).toContainText('Cải cách thị trường')

  // Finer groups, in all years and in figures; the choice is kept.
  await panel.getByRole('button', { name: /Nhóm thay đổi theo/ }).click()
  await page.getByRole('option', { name: 'Từng đòn bẩy' }).click()
  await panel.getByRole('radio', { name: 'Các năm' }).click()
  await expect(panel.getByRole('figure')).toContainText('Tỷ trọng chi văn hóa')
  await panel.getByRole('radio', { name: 'Bảng' }).click()
  await expect(panel.getByRole('row', { name: /^2045/ })).toBeVisible()

  // A change is told in the line at the foot, which leads on to where the number comes from.
  const strip = page.getByRole('region', { name: 'Tác động của thay đổi vừa rồi' })
  await expect(strip).toContainText('Sau mỗi thay đổi')
  const field = page.getByRole('textbox', { name: 'Tỷ trọng chi văn hóa' })
  await field.fill('7')
  await field.press('Enter')
  await expect(strip.getByRole('status')).toContainText(/Biến động nhiều nhất năm 2030: Chi văn hóa/)
  const mover = strip.getByRole('button', { name: /Chi văn hóa \/ tổng chi/ })
  const [from = '', to = ''] = /([\d,]+) → ([\d,]+)/.exec((await mover.textContent()) ?? '')?.slice(1) ?? []
  expect(parseNumber(to, 'vi')).not.toEqual(parseNumber(from, 'vi'))
  await mover.click()
  await expect(panel.getByRole('heading', { name: /chi văn hóa/i }).first()).toBeVisible()
  await strip.getByRole('button', { name: 'Ẩn đi' }).click()
  await expect(strip).toContainText('Sau mỗi thay đổi')
})
