/** A planner asks which of two scenarios to choose when the assumptions turn out otherwise, and how plausible these are. */

import { choosePreset } from './bar.ts'
import { expect, test } from './start-app.ts'

test('scenarios are compared over common draws, and their assumptions held against the past', async ({
  page,
}) => {
  await choosePreset(page, 'Ưu tiên văn hóa')
  await choosePreset(page, 'Đạt mục tiêu chương trình')
  await page.getByRole('button', { name: /Lựa chọn bền vững/ }).click()
  const panel = page.getByRole('region', { name: 'Lựa chọn bền vững' })
  await expect(panel.getByRole('checkbox')).toHaveCount(2)

  await panel.getByRole('button', { name: /So sánh theo/ }).click()
  await page.getByRole('option', { name: 'Công nghiệp văn hóa / GRDP 2045' }).click()
  await panel.getByRole('button', { name: 'Chạy' }).click()
  await expect(panel.locator('.robust-first')).toContainText(/^(.+) tốt hơn (.+) trong \d+\s%/, {
    timeout: 60_000,
  })

  // What the numbers rest on stands beside them.
  await panel.getByText(/\d+ yếu tố bất định, .* lượt, hạt giống \d+/).click()
  await expect(panel.getByRole('rowheader', { name: 'Lạm phát giá tiêu dùng (CPI)' })).toBeVisible()
  await panel.getByRole('checkbox', { name: 'Ưu tiên văn hóa' }).press('Space')
  await expect(panel.getByText('Hãy chọn ít nhất hai kịch bản để so sánh.')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Chạy' })).toBeDisabled()

  // The line at the foot leads to every check by the keyboard.
  await page.getByRole('button', { name: /điều kiện kiểm tra đạt/ }).press('Enter')
  const plausibility = page.getByRole('region', { name: 'Mức độ hợp lý' })
  await expect(plausibility.getByRole('img', { name: /^Tăng trưởng GRDP thực theo xu thế/ })).toBeVisible()
  await expect(plausibility.getByText(/^Chưa đủ dữ liệu/)).toBeVisible()
  await expect(
    plausibility.getByRole('row', { name: /Tổng tỷ trọng phân bổ bằng 100\s%\s+đạt/ }),
  ).toBeAttached()
})
