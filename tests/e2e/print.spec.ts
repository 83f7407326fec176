import { tabInHand } from './bar.ts'
import { expect, test } from './start-app.ts'

test.use({ colorScheme: 'dark', startWords: ['--language', 'en'] })

test.beforeEach(async ({ page }) => {
  await expect(tabInHand(page)).toBeVisible()
})

test('the workbench is printed on one page in light colours, and is afterwards what it was', async ({
  page,
}) => {
  await expect(page.locator('.chart .chart-line').nth(2)).toBeAttached()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('.paper-head')).toBeHidden()
  await page.locator('[data-tool="tornado"]').click()
  await expect(page.locator('.drawer .plot-rows')).toBeVisible()

  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  expect(/\/Count (\d+)/.exec(pdf)?.[1]).toBe('1')
  // A4, lying, in points.
  expect(pdf).toMatch(/MediaBox ?\[0 0 84[12]\.?\d* 59[45]/)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(page.locator('.paper-title')).toHaveText('New scenario')
  await expect(page.locator('.paper-about')).toContainText(/Printed on \d\d\/\d\d\/\d{4}/)
  for (const part of ['.strip-side', '.kpis', '.chart'])
    await expect(page.locator(part).first()).toBeVisible()
  const forTheHand = [
    '.top-bar',
    '.lever-side',
    '.drawer',
    '.tool-rail',
    '.impact-strip',
    '.status-bar',
    '.board-bar',
  ]
  for (const part of forTheHand) await expect(page.locator(part).first()).toBeHidden()
})

test('Ctrl+P and the menu of files print the page itself, once its charts are light', async ({ page }) => {
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = `${document.body.dataset.printed ?? ''} ${document.documentElement.dataset.theme}`
    }
  })
  await page.keyboard.press('Control+p')
  await expect(page.locator('body')).toHaveAttribute('data-printed', ' light')
  await page.getByRole('button', { name: 'File', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Print…' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', ' light light')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('the help shows the licences of everything that is inside', async ({ page }) => {
  await page.keyboard.press('F1')
  await page.getByRole('button', { name: 'Licences of what is inside' }).click()
  const book = page.getByRole('dialog', { name: 'Licences' })
  await expect(book).toContainText('react 19')
  await expect(book).toContainText('SIL OPEN FONT LICENSE')
  await page.keyboard.press('Escape')
  await expect(book).toBeHidden()
})
