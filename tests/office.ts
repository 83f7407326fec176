/** Programs that open what was exported, as those will who are handed it: LibreOffice and the readers of poppler. */

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const PROGRAMS = ['soffice', 'pdftotext', 'pdftoppm'] as const

/** Milliseconds that a conversion may take. */
const PATIENCE = { convert: 120_000 }

/** Whether LibreOffice and poppler are there; `npm test` fetches them where it may. Tests that need them are skipped otherwise. */
export function hasOffice(): boolean {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return PROGRAMS.every(program => folders.some(folder => existsSync(path.join(folder, program))))
}

/** The file converted by LibreOffice into `format`, e.g. `pdf` or a filter such as `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1`; every file that it made, by name. */
export async function converted(
  bytes: Uint8Array,
  ending: string,
  format: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  return await inFolder(async folder => {
    const file = path.join(folder, `given.${ending}`)
    await writeFile(file, bytes)
    const made = path.join(folder, 'made')
    // A profile of its own, so that runs beside one another do not wait for each other.
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
    const words = [profile, '--headless', '--norestore', '--convert-to', format, '--outdir', made, file]
    // Without a locale it could not name a file after a sheet with Vietnamese letters.
    const env = { ...process.env, LC_ALL: 'C.UTF-8' }
    await run('soffice', words, { timeout: PATIENCE.convert, env })
    return await filesIn(made)
  })
}

/** The words of a PDF, page by page, laid out as on the page. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const text = await ofPdf(bytes, 'pdftotext', ['-layout', '-enc', 'UTF-8'], ['-'])
  return text.split('\f').slice(0, -1)
}

/** A word on a page of a PDF and the box around it, in points from the upper left corner. */
export interface PlacedWord {
  readonly word: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The words of each page of a PDF with their places. */
export async function pdfWords(bytes: Uint8Array): Promise<PlacedWord[][]> {
  const text = await ofPdf(bytes, 'pdftotext', ['-bbox'], ['-'])
  return text
    .split('<page ')
    .slice(1)
    .map(page =>
      [...page.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g)].map(
        ([, left, top, right, bottom, word = '']) => ({
          word,
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        }),
      ),
    )
}

/** What `pdfinfo` or `pdffonts` says of a PDF. */
export async function pdfFacts(bytes: Uint8Array, program: 'pdfinfo' | 'pdffonts'): Promise<string> {
  return await ofPdf(bytes, program, [], [])
}

async function ofPdf(
  bytes: Uint8Array,
  program: string,
  before: readonly string[],
  after: readonly string[],
): Promise<string> {
  return await inFolder(async folder => {
    const file = path.join(folder, 'given.pdf')
    await writeFile(file, bytes)
    const { stdout } = await run(program, [...before, file, ...after], {
      timeout: PATIENCE.convert,
      maxBuffer: 64 * 1024 * 1024,
    })
    return stdout
  })
}

/** The pages of a PDF as PNG pictures, in order. */
export async function pdfPictures(bytes: Uint8Array, dotsPerInch = 50): Promise<Uint8Array[]> {
  return await inFolder(async folder => {
    const file = path.join(folder, 'given.pdf')
    await writeFile(file, bytes)
    const made = path.join(folder, 'page')
    await run('pdftoppm', ['-png', '-r', String(dotsPerInch), file, made], { timeout: PATIENCE.convert })
    const pages = [...(await filesIn(folder))].filter(([name]) => name.endsWith('.png'))
    return pages.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, page]) => page)
  })
}

async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
  const files = (await readdir(folder, { withFileTypes: true })).filter(entry => entry.isFile())
  const read = files.map(async ({ name }) => [name, await readFile(path.join(folder, name))] as const)
  return new Map(await Promise.all(read))
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'office-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
