import { loopbackPaths } from '../../shared/contract/transport.ts'
import { sayFault } from '../../shared/locale/fault-sentences.ts'
import { expect, test } from './start-app.ts'

test('the page opens without an error in its console or a breach of its policy', async ({ page }) => {
  await expect(page).toHaveTitle(/2045/)
  await expect(page.locator('#root')).not.toBeEmpty()
})

test('the key stays in no address, and outlives a reload', async ({ page, app }) => {
  await expect(page).toHaveURL(`${app.origin}/`)
  const before = await page.locator('h1, h2').first().textContent()
  await page.reload()
  await expect(page.locator('h1, h2').first()).toHaveText(before ?? '')
})

test('a page without the key says what to open instead', async ({ app, browser }) => {
  const stranger = await browser.newPage()
  await stranger.goto(app.origin)
  await expect(stranger.getByText('#').first()).toBeVisible()
  await stranger.close()
})

test('a run that the screen cannot draw leaves the levers and the files, and the next run mends it', async ({
  page,
  complaints,
}) => {
  await expect(page.locator('.kpi-number').first()).toBeVisible()
  await page.evaluate(() => {
    const { fetch } = window
    window.fetch = async (path, request) => {
      const response = await fetch(path, request)
      if (!String(path).endsWith('runs:simulate') || document.body.dataset.mended === 'yes') return response
      const reply = await response.json()
      for (const { run } of reply.value) run.series = {}
      return Response.json(reply)
    }
  })
  const slider = page.locator('[data-lever="share[culture]"] input[type="range"]')
  await slider.press('ArrowRight')
  await expect(page.getByRole('alert').first()).toBeVisible()
  await expect(page.locator('.chart')).toHaveCount(0)
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.evaluate(() => {
    document.body.dataset.mended = 'yes'
  })
  await slider.press('ArrowRight')
  await expect(page.locator('.chart')).toHaveCount(3)
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(complaints.length).toBeGreaterThan(0)
  complaints.length = 0
})

test('what an attacker puts into the page does not run and reaches nobody', async ({ page, complaints }) => {
  const outcome = await page.evaluate(async () => {
    const broken: string[] = []
    document.addEventListener('securitypolicyviolation', event => broken.push(event.effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'window.injected = true'
    document.body.append(script)
    const picture = document.createElement('img')
    picture.setAttribute('onerror', 'window.injected = true')
    picture.src = 'https://example.com/picture.png'
    document.body.append(picture)
    const fetched = await fetch('https://example.com/').then(
      () => 'fetched',
      () => 'refused',
    )
    // In a task of its own: what a test's tools run at once is allowed more than the page is.
    const evaluated = await new Promise<string>(resolve =>
      setTimeout(() => {
        try {
          resolve(String(Reflect.construct(Function, ['return "run"'])()))
        } catch {
          resolve('refused')
        }
      }),
    )
    await new Promise(resolve => setTimeout(resolve, 200))
    return { fetched, evaluated, injected: 'injected' in window, broken: [...new Set(broken)].sort() }
  })
  expect(outcome).toEqual({
    fetched: 'refused',
    evaluated: 'refused',
    injected: false,
    broken: ['connect-src', 'img-src', 'script-src', 'script-src-attr', 'script-src-elem'],
  })
  expect(complaints.length).toBeGreaterThan(0)
  complaints.length = 0
})

test('the program ends in order when it is interrupted, and the page that stays says so', async ({
  app,
  browser,
}) => {
  const page = await browser.newPage()
  const listens = page.waitForResponse(`${app.origin}${loopbackPaths.events}`)
  await page.goto(app.address)
  await listens
  expect(await app.stop()).toBe(0)
  await expect(page.getByText(sayFault({ code: 'host.unreachable', args: {} }, 'vi'))).toBeVisible()
  await page.close()
})
