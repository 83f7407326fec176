/** Whether the model book reaches a disk: as a page anywhere, and on paper where a browser can print. */

import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../../electron/host/browser/chromium.ts'
import { printPdf } from '../../electron/host/cli/print-pdf.ts'
import { FaultError } from '../../shared/faults.ts'

const here = (way: string) => fileURLToPath(new URL(`../../${way}`, import.meta.url))
const run = promisify(execFile)
const browser = findChromium()

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'model-book-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** `npm run book` on a machine without a browser. */
function writeBook(...words: string[]) {
  const start = [
    '--import',
    here('electron/host/start/require-node.js'),
    here('electron/host/cli/write-book.ts'),
  ]
  const env = { ...process.env, CHROMIUM_PATH: path.join(folder, 'no-such-browser') }
  return run(process.execPath, [...start, ...words], { env, timeout: 60_000 })
}

describe('the model book at the terminal', { timeout: 90_000 }, () => {
  it('is written as a page where there is no browser, and says in both languages what is missing', async () => {
    const out = path.join(folder, 'pages')
    const { stdout, stderr } = await writeBook(
      '--seeds',
      here('tests/fixtures/packs/tiny'),
      '--out',
      out,
      '--lang',
      'en',
    )
    expect(await readdir(out)).toEqual(['model-en.html'])
    expect(stdout.trim()).toBe(path.join(out, 'model-en.html'))
    expect(stderr.match(/book\.no-browser/g)).toHaveLength(2)
    expect(stderr).toContain('CHROMIUM_PATH')
  })

  it('refuses words that it does not know, each by a sentence', async () => {
    const failed = await writeBook('--help', 'stray').catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining('usage.unknown-flag') })
    expect(failed).toMatchObject({ stderr: expect.stringContaining('usage.too-many-words') })
    expect(failed).toMatchObject({ stderr: expect.not.stringContaining('    at ') })
  })
})

describe('a page on paper', { timeout: 90_000 }, () => {
  it.skipIf(browser === undefined)(
    'is printed by the browser of the machine, in the measures of its sheet',
    async () => {
      const [page, pdf] = [path.join(folder, 'short.html'), path.join(folder, 'short.pdf')]
      await writeFile(
        page,
        '<!DOCTYPE html><title>x</title><style>@page{size:A4 landscape}h2{break-before:page}</style><h1>Sổ</h1><h2>Hai</h2>',
      )
      await printPdf(browser ?? '', page, pdf, 60_000)
      const printed = (await readFile(pdf)).toString('latin1')
      expect(printed.startsWith('%PDF-')).toBe(true)
      expect(printed).toMatch(/\/Count 2\b/)
      expect(printed).toMatch(/MediaBox ?\[0 0 84[12]\.?\d* 59[45]/)
    },
  )

  it('that no browser prints is told by the name of its file', async () => {
    const page = path.join(folder, 'unprinted.html')
    await writeFile(page, '<!DOCTYPE html><title>x</title>')
    const failed = printPdf(process.execPath, page, path.join(folder, 'unprinted.pdf'), 30_000)
    const error = await failed.catch((each: unknown) => each)
    expect(error instanceof FaultError ? error.faults : error).toMatchObject([
      { code: 'book.not-printed', args: { file: 'unprinted.pdf' } },
    ])
  })
})
