import { createServer, type Server } from 'node:http'
import { type Browser, chromium, type LaunchOptions, type Page } from '@playwright/test'
import { expect, test } from './start-app.ts'

/** A site of somebody else on this machine, whose pages are all `html`. */
async function serveForeign(html: string): Promise<{ server: Server; port: number }> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(html)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 }
}

/** What the program keeps as the planner's language, asked by its own page. */
function languageOf(page: Page): Promise<string | null> {
  return page.locator('html').getAttribute('lang')
}

const question = JSON.stringify({ language: 'en', theme: 'dark' })

test('a page of another port can neither ask nor frame the program', async ({ app, page, browser }) => {
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  const { server, port } = await serveForeign(`<!doctype html><iframe src="${app.origin}/"></iframe>`)
  const foreign = await browser.newPage()
  await foreign.goto(`http://127.0.0.1:${port}/`)
  const readings = await foreign.evaluate(
    async ({ origin, body }) => {
      const target = `${origin}/api/preferences:write`
      const attempts: RequestInit[] = [
        { method: 'POST', body },
        { method: 'POST', body, mode: 'no-cors' },
        { method: 'POST', body, headers: { 'Content-Type': 'application/json' } },
        { method: 'POST', body, credentials: 'include', mode: 'no-cors' },
      ]
      const results = await Promise.all(
        attempts.map(attempt =>
          fetch(target, attempt).then(
            response => response.type,
            () => 'refused',
          ),
        ),
      )
      return [...results, String(navigator.sendBeacon(target, body))]
    },
    { origin: app.origin, body: question },
  )
  // A blind request may leave the page, but nothing of its answer can be read, and none has changed a thing.
  expect(readings.slice(0, 4).every(reading => reading === 'refused' || reading === 'opaque')).toBe(true)
  const frame = foreign.frames().find(one => one !== foreign.mainFrame())
  expect(await frame?.locator('#root').count()).toBe(0)
  await page.reload()
  await expect(page.locator('#root')).not.toBeEmpty()
  expect(await languageOf(page)).toBe('vi')
  await foreign.close()
  server.close()
})

test('a name that is made to mean this machine opens nothing', async ({ app, launchOptions }) => {
  const options: LaunchOptions = {
    ...launchOptions,
    args: ['--host-resolver-rules=MAP rebind.test 127.0.0.1'],
  }
  const rebinding: Browser = await chromium.launch(options)
  const page = await rebinding.newPage()
  const response = await page.goto(`http://rebind.test:${new URL(app.origin).port}/`)
  expect(response?.status()).toBe(421)
  await rebinding.close()
})
