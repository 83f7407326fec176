/** Debian packages that tests need: a browser, and the programs that open what is handed over. */

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import { hasOffice } from '../office.ts'
import { findTestBrowser } from './test-browser.ts'

const run = promisify(execFile)

const OFFICE = ['libreoffice-impress', 'libreoffice-calc', 'poppler-utils']

/** Milliseconds: a machine without a network waits no longer for what it cannot have. */
const PATIENCE = { update: 90_000, install: 420_000 }

/**
 * Fetches what is not there, where this process may install it. Beside the checks that need none of it, since it takes minutes.
 * Never rejects: tests that miss something say so themselves.
 */
export async function fetchPackages(): Promise<void> {
  const hasBrowser = findTestBrowser() !== undefined || process.env.CHROMIUM_PATH !== undefined
  const missing = [...(hasBrowser ? [] : ['chromium']), ...(hasOffice() ? [] : OFFICE)]
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const patient = ['-o', 'DPkg::Lock::Timeout=60', '--yes']
  try {
    await apt([...patient, 'update'], PATIENCE.update)
    await apt([...patient, 'install', '--no-install-recommends', ...missing], PATIENCE.install)
    process.stdout.write(`Installed for the tests: ${missing.join(', ')}\n`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.stdout.write(`Could not be installed for the tests: ${missing.join(', ')}\n${reason}\n`)
  }
}

async function apt(words: readonly string[], timeout: number): Promise<void> {
  await run('apt-get', [...words], {
    timeout,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
