/** `npm run icons`: draws the icons of the program and of its files, for every system, from their SVG. */

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import { findChromium } from '../host/browser/chromium.ts'
import { ICNS_TYPES, ICO_SIZES, icnsFile, icoFile } from './icon-files.ts'

const at = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** Sides of the pictures that Linux is given. */
const LINUX_SIZES = [16, 32, 48, 64, 128, 256, 512]
/** The Mac leaves room around an icon; of each side, the others none. */
const MAC_ROOM = 100 / 1024

async function draw(browser: Browser, drawing: string, size: number, room = 0): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const svg = Buffer.from(await readFile(at(drawing))).toString('base64')
  const inner = Math.round(size * (1 - 2 * room))
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;height:100vh}</style><img width="${inner}" height="${inner}" src="data:image/svg+xml;base64,${svg}">`,
  )
  const png = await page.screenshot({ omitBackground: true })
  await page.close()
  return png
}

async function drawAll(browser: Browser): Promise<void> {
  const [seal, document] = ['../../renderer/theme/seal.svg', 'icons/document.svg']
  await mkdir(at('icons/linux'), { recursive: true })
  for (const [name, drawing, room] of [
    ['icon', seal, MAC_ROOM],
    ['h45', document, 0],
  ] as const) {
    const mac = new Map<number, Buffer>()
    for (const size of new Set(ICNS_TYPES.map(([, side]) => side)))
      mac.set(size, await draw(browser, drawing, size, room))
    await writeFile(
      at(`icons/${name}.icns`),
      icnsFile(size => mac.get(size) ?? Buffer.alloc(0)),
    )
    const pictures = []
    for (const size of ICO_SIZES) pictures.push({ size, png: await draw(browser, drawing, size) })
    await writeFile(at(`icons/${name}.ico`), icoFile(pictures))
  }
  await writeFile(at('icons/icon.png'), await draw(browser, seal, 1024))
  for (const size of LINUX_SIZES)
    await writeFile(at(`icons/linux/${size}x${size}.png`), await draw(browser, seal, size))
}

const executablePath = findChromium()
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath })
await drawAll(browser)
await browser.close()
