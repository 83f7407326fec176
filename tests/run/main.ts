/** `npm test`: everything that is checked, each step shown, all of them run, closed by one line of counts. */

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkSteps } from './checks.ts'
import { runPackage } from './command.ts'
import { type Counts, ONE_FAILED, withStatus } from './counts.ts'
import { countPlaywright, countVitest } from './reports.ts'
import { runSteps } from './step.ts'
import { fetchPackages } from './system-packages.ts'
import { findTestBrowser, WHAT_TO_INSTALL } from './test-browser.ts'

async function runVitest(reports: string, packages: Promise<void>): Promise<Counts> {
  await packages
  const report = path.join(reports, 'vitest.json')
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const status = await runPackage('vitest', words)
  return withStatus(await countsIn(report, countVitest), status)
}

async function runPlaywright(reports: string): Promise<Counts> {
  const browser = findTestBrowser()
  if (browser === undefined) {
    process.stdout.write(`${WHAT_TO_INSTALL}\n`)
    return ONE_FAILED
  }
  const report = path.join(reports, 'playwright.json')
  const status = await runPackage('playwright', ['test', '--reporter=list,json'], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  return withStatus(await countsIn(report, countPlaywright), status)
}

/** A runner that never got to its report has failed, whatever its status says. */
async function countsIn(report: string, count: (text: string) => Counts): Promise<Counts> {
  const text = await readFile(report, 'utf8').catch(() => undefined)
  return text === undefined ? ONE_FAILED : count(text)
}

// Fetched beside the first steps, which need none of them.
const packages = fetchPackages()
const reports = await mkdtemp(path.join(tmpdir(), 'reports-'))
try {
  const passed = await runSteps([
    ...checkSteps,
    { name: 'Unit, property and contract tests', run: () => runVitest(reports, packages) },
    { name: 'Tests in a real browser', run: () => runPlaywright(reports) },
  ])
  process.exitCode = passed ? 0 : 1
} finally {
  await rm(reports, { recursive: true, force: true })
}
