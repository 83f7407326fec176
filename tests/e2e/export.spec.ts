/** What a meeting is handed: the pack as a workbook, made by one press in two languages and read back. */

import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { read, utils } from '@e965/xlsx'
import { expect, test } from './start-app.ts'

test('a pack is chosen in one dialog and lies whole in the folder', async ({ page, app }) => {
  const openDialog = async () => {
    await page.getByRole('button', { name: 'Tệp', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Xuất gói tài liệu họp, báo cáo…' }).click()
  }
  const dialog = page.getByRole('dialog', { name: 'Gói tài liệu họp và báo cáo' })
  const makeOnlyExcel = async () => {
    await dialog.getByText('PowerPoint').click()
    await dialog.getByText('Excel').click()
  }
  const notice = (words: string) => page.getByRole('region', { name: 'Thông báo' }).getByText(words)

  await openDialog()
  await dialog.getByText('PowerPoint').click()
  await expect(dialog.getByText('Hãy chọn ít nhất một định dạng.')).toBeVisible()
  await dialog.getByText('PowerPoint').click()
  await makeOnlyExcel()
  await dialog.getByRole('radio', { name: 'Cả hai' }).click()
  await dialog.getByRole('button', { name: 'Xuất', exact: true }).click()
  await expect(notice('Đã xuất')).toHaveText(
    'Đã xuất “Kịch bản mới - tài liệu họp.xlsx”, “Kịch bản mới - meeting pack.xlsx” vào thư mục “documents”.',
  )
  const firstSheet = async (name: string) => {
    const book = read(await readFile(path.join(app.documents, name)), { type: 'buffer' })
    const [first = ''] = book.SheetNames
    return utils
      .sheet_to_json<unknown[]>(book.Sheets[first] ?? {}, { header: 1 })
      .flat()
      .join(' ')
  }
  expect(await firstSheet('Kịch bản mới - tài liệu họp.xlsx')).toContain('Giá hiện hành · Mô hình Hà Nội')
  expect(await firstSheet('Kịch bản mới - meeting pack.xlsx')).toContain('Current prices · Hanoi model')

  // One file is asked for its name, and nothing is replaced unasked.
  await openDialog()
  await makeOnlyExcel()
  await dialog.getByRole('button', { name: 'Xuất', exact: true }).click()
  const name = page.getByRole('textbox', { name: 'Tên tệp' })
  await name.fill('Kịch bản mới - tài liệu họp')
  await name.press('Enter')
  await expect(page.getByText('Đã có tệp “Kịch bản mới - tài liệu họp.xlsx”')).toBeVisible()
  await name.fill('../họp thành ủy')
  await expect(page.getByText('Tệp “-họp thành ủy.xlsx” sẽ được ghi vào thư mục “documents”.')).toBeVisible()
  await name.press('Enter')
  await expect(notice('Đã xuất')).toHaveText('Đã xuất “-họp thành ủy.xlsx” vào thư mục “documents”.')
  expect((await readdir(app.documents)).filter(file => file.endsWith('.xlsx'))).toHaveLength(3)
  expect((await readdir(app.documents)).filter(file => file.endsWith('.tmp'))).toEqual([])
})

test('the model lies in the folder as a file for other programs', async ({ page, app }) => {
  await page.getByRole('button', { name: 'Tệp', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Xuất mô hình (XMILE)…' }).click()
  await page.getByRole('textbox', { name: 'Tên tệp' }).press('Enter')
  const written = page.getByRole('region', { name: 'Thông báo' }).getByText('Đã xuất')
  await expect(written).toHaveText('Đã xuất “Kịch bản mới - mô hình.xmile” vào thư mục “documents”.')
  const name = 'Kịch bản mới - mô hình.xmile'
  expect(await readFile(path.join(app.documents, name), 'utf8')).toMatch(/^<\?xml[\s\S]*<\/xmile>\s*$/)
})
