/**
 * `npm run bench:drag`: how long it takes from the movement of a hand on a lever to the painted charts, in Chromium, for 1,
 * 2 and 4 charts by 1, 4 and 6 scenarios. `--json` prints `[{ charts, scenarios, p50, p95 }]` in milliseconds and nothing
 * else; `--seconds N` drags for N seconds each instead of five.
 */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from '@playwright/test'
import { type ChartCount, defaultWorkspace, OVERVIEW } from '../../shared/contract/workspace.ts'
import { scenarioDocument } from '../../shared/scenario/document.ts'
import { writeScenario } from '../../shared/scenario/write.ts'
import { startApp } from '../e2e/start-app.ts'
import { fetchPackages } from '../run/system-packages.ts'
import { findTestBrowser, WHAT_TO_INSTALL } from '../run/test-browser.ts'
import { installProbe } from './drag-probe.ts'
import { eventToPaint, longestGap, percentile } from './drag-times.ts'

/** The lever that is dragged, and charts that all move with it. */
const LEVER = 'share[culture]'
const CHARTS = ['culture_share_exec', 'cult_share', 'spend[culture]', 'sh[infra]']

interface Case {
  readonly charts: ChartCount
  readonly scenarios: number
}

const cases: readonly Case[] = ([1, 2, 4] as const).flatMap(charts =>
  [1, 4, 6].map(scenarios => ({ charts, scenarios })),
)

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, seconds: { type: 'string', default: '5' } },
})
const seconds = Number(options.seconds)

function workspaceOf({ charts }: Case) {
  const arranged = {
    cards: [{ variable: 'culture_share_exec', target: 't_culture_2030' }],
    charts: CHARTS.map(variable => ({
      variable,
      breakdown: null,
      form: 'stacked' as const,
      benchmarks: false,
    })),
    count: charts,
  }
  return { ...defaultWorkspace, isGuided: true, boards: { [OVERVIEW]: arranged } }
}

/** Scenarios whose lines lie apart, the first of them without any change. */
function documentOf({ scenarios }: Case) {
  return scenarioDocument.parse({
    format: 'h45',
    version: 4,
    pack: { id: 'hanoi', version: '0.2' },
    id: 'bench',
    title: 'Bench',
    scenarios: Array.from({ length: scenarios }, (_, index) => ({
      id: `s${index}`,
      title: `Scenario ${index + 1}`,
      levers:
        index === 0 ? {} : { [LEVER]: { shape: 'ramp', from: 2025, to: 2030, value: 0.02 + index * 0.012 } },
    })),
  })
}

async function measure(browser: Browser, one: Case) {
  const home = await mkdtemp(path.join(tmpdir(), 'bench-'))
  const preferences = path.join(home, 'preferences')
  const documents = path.join(home, 'documents')
  await mkdir(preferences, { recursive: true })
  await mkdir(documents, { recursive: true })
  await writeFile(
    path.join(preferences, 'preferences.json'),
    JSON.stringify({ language: 'vi', theme: 'light', workspace: workspaceOf(one) }),
  )
  await writeFile(path.join(documents, 'bench.h45'), writeScenario(documentOf(one)))
  const app = await startApp(home, [])
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    await page.addInitScript(installProbe)
    await page.goto(app.address)
    await page
      .locator('.charts .chart')
      .nth(one.charts - 1)
      .waitFor()
    await openFile(page)
    await page.waitForTimeout(1500)
    await page.evaluate(() => window.dragProbe.begin())
    await drag(page)
    await page.waitForTimeout(500)
    const seen = await page.evaluate(() => window.dragProbe.end())
    await page.close()
    const times = eventToPaint(seen, one.charts)
    return {
      ...one,
      p50: rounded(percentile(times, 0.5)),
      p95: rounded(percentile(times, 0.95)),
      longestFrame: rounded(longestGap(seen.frames)),
      movements: times.length,
      runs: seen.runs.length,
    }
  } finally {
    await app.stop()
    await rm(home, { recursive: true, force: true })
  }
}

async function openFile(page: Page): Promise<void> {
  await page.keyboard.press('Control+o')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('row', { name: 'bench.h45' }).dblclick()
  await dialog.waitFor({ state: 'detached' })
}

/** To and fro over the slider, a movement with every frame of a screen. */
async function drag(page: Page): Promise<void> {
  const slider = page.locator(`[data-lever="${LEVER}"] input[type=range]`)
  const box = await slider.boundingBox()
  if (box === null) throw new Error('the lever is not on the screen')
  const y = box.y + box.height / 2
  const x = (share: number) => box.x + box.width * (0.15 + 0.6 * share)
  await page.mouse.move(x(0), y)
  await page.mouse.down()
  const begun = performance.now()
  const end = begun + seconds * 1000
  for (let now = begun; now < end; now = performance.now()) {
    const turns = ((now - begun) / 1000) * 0.4
    await page.mouse.move(x(Math.abs((turns % 2) - 1)), y)
    await new Promise(resolve => setTimeout(resolve, 16 - Math.min(15, performance.now() - now)))
  }
  await page.mouse.up()
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10
}

await fetchPackages()
const executablePath = findTestBrowser()
if (executablePath === undefined) {
  process.stderr.write(`${WHAT_TO_INSTALL}\n`)
  process.exitCode = 1
} else {
  const browser = await chromium.launch({ executablePath })
  const results = []
  for (const one of cases) {
    const result = await measure(browser, one)
    results.push(result)
    if (!options.json) {
      const { charts, scenarios, p50, p95, longestFrame, movements, runs } = result
      process.stdout.write(
        `${charts} charts × ${scenarios} scenarios: p50 ${p50} ms, p95 ${p95} ms, longest frame ${longestFrame} ms (${movements} movements, ${runs} runs)\n`,
      )
    }
  }
  await browser.close()
  if (options.json) {
    const shown = results.map(({ charts, scenarios, p50, p95 }) => ({ charts, scenarios, p50, p95 }))
    process.stdout.write(`${JSON.stringify(shown)}\n`)
  }
}
