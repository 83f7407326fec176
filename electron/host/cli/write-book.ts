/**
 * `npm run book [-- --seeds DIR] [--out DIR] [--lang vi|en]`: writes the model book, in each language a page of HTML and a PDF printed
 * from it. Where no browser is found that can print, the pages alone are written, and a sentence says so.
 */

import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Fault, FaultError, throwFaults } from '../../../shared/faults.ts'
import { faultLine } from '../../../shared/locale/fault-sentences.ts'
import { type Language, languages } from '../../../shared/model/definition.ts'
import { nearWords } from '../../../shared/near-word.ts'
import { dayOf } from '../../../shared/report/day.ts'
import { bookFile } from '../../services/book/html/book-file.ts'
import { openModel } from '../../services/running-model.ts'
import { findChromium } from '../browser/chromium.ts'
import { printPdf } from './print-pdf.ts'

const here = (way: string) => fileURLToPath(new URL(`../../../${way}`, import.meta.url))

const flags = { '--seeds': here('seeds'), '--out': here('dist/model-book'), '--lang': '' } as const

type Flag = keyof typeof flags

/** What the command line gives for each flag, or what it is without. @throws FaultError `usage.…` for every word of another kind. */
function readFlags(): Readonly<Record<Flag, string>> {
  const names = Object.keys(flags).map(flag => [flag.slice(2), { type: 'string' }] as const)
  const { tokens } = parseArgs({
    options: Object.fromEntries(names),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given: Record<Flag, string> = { ...flags }
  throwFaults(
    tokens.flatMap((token): Fault[] => {
      if (token.kind === 'positional')
        return [{ code: 'usage.too-many-words', args: { command: 'book', word: token.value } }]
      if (token.kind !== 'option') return []
      const { rawName: flag, value = '' } = token
      if (!isFlag(flag)) {
        const known = Object.keys(flags)
        return [{ code: 'usage.unknown-flag', args: { flag, near: nearWords(flag, known), known } }]
      }
      if (value === '' || value.startsWith('--')) {
        const form = flag === '--lang' ? languages.join('|') : 'DIR'
        return [{ code: 'usage.flag-without-value', args: { flag, form } }]
      }
      given[flag] = value
      return []
    }),
  )
  return given
}

function isFlag(word: string): word is Flag {
  return Object.hasOwn(flags, word)
}

/** Both, or the one that was asked for. */
function wanted(asked: string): readonly Language[] {
  if (asked === '') return languages
  const known = languages.filter(language => language === asked)
  if (known.length > 0) return known
  const args = { flag: '--lang', value: asked, known: [...languages], near: '' }
  throw new FaultError({ code: 'usage.flag-value', args })
}

async function writeBooks(): Promise<void> {
  const given = readFlags()
  const [asked, out] = [wanted(given['--lang']), given['--out']]
  const model = await openModel(given['--seeds'])
  const browser = findChromium()
  await mkdir(out, { recursive: true })
  for (const language of asked) {
    const page = path.resolve(out, `model-${language}.html`)
    await writeFile(page, await bookFile(model, language, dayOf(new Date())))
    process.stdout.write(`${page}\n`)
    if (browser === undefined) continue
    const pdf = path.resolve(out, `model-${language}.pdf`)
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
