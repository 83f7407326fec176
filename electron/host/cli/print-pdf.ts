/** A page of HTML as a PDF, printed by a browser of the Chromium family that shows no window. */

import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { FaultError } from '../../../shared/faults.ts'

/** Milliseconds after which a browser is taken for stuck; a book of 300 pages takes some seconds. */
const PATIENCE = 240_000

const run = promisify(execFile)

/**
 * Prints the page at `page` to `pdf`, both absolute paths: tagged, with an outline, in the measures that the page gives its paper. The
 * browser has a profile of its own, so that one that is open already is left alone.
 * @param patience milliseconds after which the browser is ended.
 * @throws FaultError `book.not-printed` where the browser fails, does not end, or leaves nothing.
 */
export async function printPdf(
  browser: string,
  page: string,
  pdf: string,
  patience = PATIENCE,
): Promise<void> {
  const profile = await mkdtemp(path.join(tmpdir(), 'book-'))
  try {
    await rm(pdf, { force: true })
    await run(
      browser,
      [
        '--headless',
        '--disable-gpu',
        // A container's root has no other way to begin a browser.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--user-data-dir=${profile}`,
        '--no-pdf-header-footer',
        '--export-tagged-pdf',
        '--generate-pdf-document-outline',
        `--print-to-pdf=${pdf}`,
        pathToFileURL(page).href,
      ],
      { timeout: patience, maxBuffer: 16 * 1024 * 1024 },
    )
    await stat(pdf)
  } catch (error) {
    throw new FaultError({
      code: 'book.not-printed',
      args: { file: path.basename(pdf), reason: reasonOf(error) },
    })
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** A word for what went wrong; what a browser writes to its error stream is long and says little. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, signal } = { code: undefined, signal: undefined, ...error }
  return String(signal ?? code ?? error.name)
}
