import { tabInHand } from './bar.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'en'] })

test('names that look like markup are shown as text, and those without a space stay inside their dialog', async ({
  page,
  complaints,
}) => {
  const title = '<img src=x onerror="window.ran = 1"><script>window.ran = 2</script>'
  const text = JSON.stringify({
    format: 'h45',
    version: 1,
    pack: { id: 'hanoi', version: `0.1${'x'.repeat(200)}` },
    id: 'hostile',
    title,
    scenarios: [
      {
        id: 'javascript:alert(1)',
        title,
        description: title,
        author: title,
        levers: { ['g'.repeat(90)]: { shape: 'constant', value: 1 } },
      },
    ],
  })
  await expect(tabInHand(page)).toBeVisible()
  const data = await page.evaluateHandle(content => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], `<b>hostile</b>${'n'.repeat(90)}.h45`))
    return transfer
  }, text)
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
  await expect(tabInHand(page)).toHaveText(title)
  await expect(page.getByRole('dialog')).toContainText('ggg')
  const excess = await page.locator('.modal').evaluate(each => each.scrollWidth - each.clientWidth)
  expect(excess).toBe(0)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  expect(await page.locator('img[src="x"]').count()).toBe(0)
  expect(complaints).toEqual([])
})
