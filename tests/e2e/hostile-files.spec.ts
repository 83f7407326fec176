import { tabInHand } from './bar.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'en'] })

test('names that look like markup are shown as text', async ({ page, complaints }) => {
  const title = '<img src=x onerror="window.ran = 1"><script>window.ran = 2</script>'
  const text = JSON.stringify({
    format: 'h45',
    version: 1,
    pack: { id: 'hanoi', version: '0.2' },
    id: 'hostile',
    title,
    scenarios: [{ id: 'javascript:alert(1)', title, description: title, author: title }],
  })
  await expect(tabInHand(page)).toBeVisible()
  const data = await page.evaluateHandle(content => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], '<b>hostile</b>.h45'))
    return transfer
  }, text)
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
  await expect(tabInHand(page)).toHaveText(title)
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  expect(await page.locator('img[src="x"]').count()).toBe(0)
  expect(complaints).toEqual([])
})
