/** A chart leaves the program from its menu: as a picture of pixels, and as one of shapes whose words are words. */

import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { nameScenario } from './bar.ts'
import { expect, test } from './start-app.ts'

test.use({ startWords: ['--language', 'vi'] })

const NAME = 'Đề án <script>alert(1)</script> & “ữ ỗ ặ” 👍 שלום'

async function exportAs(page: Page, line: RegExp): Promise<void> {
  const chart = page.locator('.chart[data-chart="culture_share_exec"]')
  await chart.getByRole('button', { name: 'Biểu đồ “Chi văn hóa / tổng chi”: thao tác khác' }).click()
  await page.getByRole('menuitem', { name: 'Xuất biểu đồ' }).press('ArrowRight')
  await page.getByRole('menuitem', { name: line }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xuất', exact: true }).click()
}

/** The bytes of the one file of that ending, once it is there. */
async function exported(folder: string, ending: string): Promise<Buffer> {
  const namesNow = async () => (await readdir(folder).catch(() => [])).filter(name => name.endsWith(ending))
  await expect.poll(namesNow).toHaveLength(1)
  const [name = ''] = await namesNow()
  return await readFile(path.join(folder, name))
}

/** How many pixels of a picture have each of its colours, the most frequent first, and how large it is. */
function lookAt(page: Page, png: Buffer) {
  return page.evaluate(async base64 => {
    const bitmap = await createImageBitmap(await (await fetchBytes(base64)).blob())
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
    const counts = new Map<number, number>()
    for (const color of new Uint32Array(data.buffer)) counts.set(color, (counts.get(color) ?? 0) + 1)
    return {
      width: bitmap.width,
      height: bitmap.height,
      counts: [...counts.values()].toSorted((one, other) => other - one),
    }

    async function fetchBytes(text: string): Promise<Response> {
      return new Response(Uint8Array.from(atob(text), letter => letter.charCodeAt(0)))
    }
  }, png.toString('base64'))
}

test('a chart is exported as a picture that is not blank, and as an SVG that says all its words', async ({
  page,
  app,
}) => {
  await nameScenario(page, NAME)
  await expect(page.locator('.chart .mark-text[data-role="active"]').first()).toBeVisible()

  await exportAs(page, /^Hình PNG 2×/)
  const { width, height, counts } = await lookAt(page, await exported(app.documents, '.png'))
  expect([width, height]).toEqual([2400, 1350])
  const [ground = 0] = counts
  // White paper, and on it lines and words in many shades.
  expect(ground / (width * height)).toBeGreaterThan(0.8)
  expect(ground / (width * height)).toBeLessThan(0.98)
  expect(counts.length).toBeGreaterThan(100)

  await exportAs(page, /^Hình SVG/)
  const svg = (await exported(app.documents, '.svg')).toString('utf8')
  // A page of its own: that of the program allows no style in what it reads.
  const reader = await page.context().newPage()
  const read = await reader.evaluate(source => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
    const all = [...parsed.querySelectorAll('*')]
    return {
      isBroken: parsed.querySelector('parsererror') !== null,
      words: all
        .filter(({ tagName, ariaHidden }) => tagName === 'text' && ariaHidden === null)
        .map(({ textContent }) => textContent),
      scripts: all.filter(({ tagName }) => tagName === 'script').length,
      links: all.flatMap(element => element.getAttributeNames()).filter(name => /href$/.test(name)),
    }
  }, svg)
  expect(read).toMatchObject({ isBroken: false, scripts: 0, links: [] })
  const words = read.words.join(' ')
  for (const expected of [
    'Chi văn hóa / tổng chi',
    '% tổng chi thực hiện',
    NAME,
    'Mô hình ',
    'Dữ liệu ',
    '2045',
  ]) {
    expect(words).toContain(expected)
  }
})
