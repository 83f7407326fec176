/**
 * `npm run book [-- --seeds DIR] [--out DIR] [--lang vi|en]`: writes the model book, in each language a page of HTML and a PDF printed
 * from it. Where no browser is found that can print, the pages alone are written, and a sentence says so.
 */

import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { FaultError } from '../../../shared/faults.ts'
import { faultLine } from '../../../shared/locale/fault-sentences.ts'
import { type Language, languages } from '../../../shared/model/definition.ts'
import { dayOf } from '../../../shared/report/day.ts'
import { bookFile } from '../../services/book/html/book-file.ts'
import { openModel } from '../../services/running-model.ts'
import { findChromium } from '../browser/chromium.ts'
import { printPdf } from './print-pdf.ts'

const here = (way: string) => fileURLToPath(new URL(`../../../${way}`, import.meta.url))

const { values: options } = parseArgs({
  options: {
    seeds: { type: 'string', default: here('seeds') },
    out: { type: 'string', default: here('dist/model-book') },
    lang: { type: 'string' },
  },
})

/** Both, or the one that was asked for. */
function wanted(asked: string | undefined): readonly Language[] {
  if (asked === undefined) return languages
  const known = languages.filter(language => language === asked)
  if (known.length > 0) return known
  const args = { flag: '--lang', value: asked, known: [...languages], near: '' }
  throw new FaultError({ code: 'usage.flag-value', args })
}

async function writeBooks(): Promise<void> {
  const asked = wanted(options.lang)
  const model = await openModel(options.seeds)
  const browser = findChromium()
  await mkdir(options.out, { recursive: true })
  for (const language of asked) {
    const page = path.resolve(options.out, `model-${language}.html`)
    await writeFile(page, await bookFile(model, language, dayOf(new Date())))
    process.stdout.write(`${page}\n`)
    if (browser === undefined) continue
    const pdf = path.resolve(options.out, `model-${language}.pdf`)
    await printPdf(browser, page, pdf)
    process.stdout.write(`${pdf}\n`)
  }
  if (browser === undefined) tell(new FaultError({ code: 'book.no-browser', args: {} }))
}

function tell({ faults }: FaultError): void {
  for (const fault of faults)
    for (const language of languages) process.stderr.write(`${faultLine(fault, language)}\n`)
}

try {
  await writeBooks()
} catch (error) {
  if (!(error instanceof FaultError)) throw error
  tell(error)
  process.exitCode = 1
}
