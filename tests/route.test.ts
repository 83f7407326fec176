/** One number's way: from a planner's hand to the line on the chart and back to the file, through every layer but Electron and the picture. */

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer } from '../electron/host/answer.ts'
import { createHandlers } from '../electron/host/handlers.ts'
import { confStore } from '../electron/services/conf-store.ts'
import { openRunningServices } from '../electron/services/packs/running-services.ts'
import { clientOver } from '../renderer/client/client.ts'
import { activeRefusal, activeSimulation } from '../renderer/store/app-state.ts'
import { type App, openApp } from '../renderer/store/app-store.ts'
import type { HostBridge } from '../shared/contract/transport.ts'
import { subjectOf } from '../shared/reading/charts/chart-subject.ts'
import { indicatorOf } from '../shared/reading/indicators/indicator.ts'
import { kpiOf } from '../shared/reading/indicators/kpi.ts'
import { plainChart } from '../shared/reading/pack-board.ts'

const LEVER = 'share[culture]'
const RESULT = 'culture_share_exec'

let folder: string
let app: App
const asked: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanoi-2045-route-'))
  const running = await openRunningServices({
    shipped: join(import.meta.dirname, '..', 'seeds'),
    documents: join(folder, 'documents'),
    version: '0.0.0',
    preferences: {
      folder: join(folder, 'preferences'),
      makeStore: confStore,
      defaults: { language: 'vi', theme: 'light' },
    },
  })
  const handlers = createHandlers(running, {
    kind: 'browser',
    version: '0.0.0',
    dialogs: 'page',
    choose: () => Promise.resolve(null),
    choosePack: () => Promise.resolve(null),
    isOnePage: false,
    openAudience: () => 'page',
    closeAudience: () => undefined,
    onPreferences: () => undefined,
  })
  const bridge: HostBridge = {
    ask: async (name, input) => {
      asked.push(name)
      // What crosses a real border is text; nothing else may be relied on.
      return JSON.parse(JSON.stringify(await answer(handlers, name, JSON.parse(JSON.stringify(input)))))
    },
    admit: async () => ({ ok: true, value: null }),
    on: () => () => undefined,
  }
  app = await openApp(clientOver(bridge))
  await app.scheduler.idle()
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const state = () => app.store.getState()

function lever(id: string) {
  const found = state().catalogue.levers.find(each => each.id === id)
  if (found === undefined) throw new Error(`the pack has no lever ${id}`)
  return found
}

function simulation() {
  const answered = activeSimulation(state())
  if (answered === null) throw new Error('no run has been answered')
  return answered
}

function valueIn(year: number, series: Readonly<Record<string, readonly number[]>>, id: string): number {
  const value = series[id]?.[simulation().run.years.indexOf(year)]
  if (value === undefined) throw new Error(`${id} has no value in ${year}`)
  return value
}

function headline() {
  return indicatorOf(state().catalogue, RESULT)
}

describe('one number on its way', () => {
  it('starts where scenario and baseline are the same line', () => {
    expect(simulation().run.series[RESULT]).toEqual(simulation().reference[RESULT])
  })

  it('leaves the hand as a change of the document and comes back as another result', async () => {
    const before = valueIn(2030, simulation().run.series, RESULT)
    app.actions.selectYear(2030)
    app.actions.setLever(lever(LEVER), 0.05)
    await app.scheduler.idle()

    expect(state().document.scenarios[0]?.levers[LEVER]).toEqual({
      shape: 'ramp',
      from: 2025,
      to: 2030,
      value: 0.05,
    })
    const after = valueIn(2030, simulation().run.series, RESULT)
    expect(after).toBeGreaterThan(before)
    expect(after).toBeGreaterThan(0.04)
    expect(valueIn(2030, simulation().reference, RESULT)).toBe(before)
    expect(asked.filter(name => name === 'runs:simulate')).toHaveLength(2)
  })

  it('stands on the budget bar, and the bar closes to 100 %', () => {
    const { catalogue } = state()
    const lines = catalogue.dimensions.find(({ id }) => id === catalogue.budget.dimension)?.elements ?? []
    const shares = lines.map(({ id }) =>
      valueIn(2030, simulation().run.series, `${catalogue.budget.allocated}[${id}]`),
    )
    expect(valueIn(2030, simulation().run.series, 'sh[culture]')).toBe(0.05)
    expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1)).toBeLessThan(1e-9)
  })

  it('stands on the card as met, with the same bits', () => {
    const indicator = headline()
    const [target = null] = indicator.targets
    const { run, reference } = simulation()
    const kpi = kpiOf({ indicator, target }, run, reference, 2045, 'current', state().catalogue)
    expect(kpi.value).toBe(valueIn(2030, simulation().run.series, RESULT))
    expect(kpi.judged?.state.kind).toBe('met')
  })

  it('stands on the line of the chart, with the same bits', () => {
    const { run, reference } = simulation()
    const subject = subjectOf(plainChart(RESULT), {
      catalogue: state().catalogue,
      years: run.years,
      scenarios: [{ id: 'one', name: 'Kịch bản', slot: 2, isActive: true, series: run.series }],
      base: { series: reference, isMoved: false },
      original: null,
      bands: null,
      mode: 'value',
      basis: 'current',
      language: 'vi',
    })
    const lines = subject?.kind === 'lines' ? subject.lines : []
    expect(lines.map(({ role, values }) => [role, values])).toEqual([
      ['active', run.series[RESULT]],
      ['base', reference[RESULT]],
    ])
  })

  it('goes to disk as what the planner chose, and comes back to the same numbers', async () => {
    const { series: shown, years } = simulation().run
    await app.actions.save({ name: 'Văn hóa 5 %.h45' }, false)
    const text = await readFile(join(folder, 'documents', state().file?.name ?? ''), 'utf8')
    const { stamp, ...content } = JSON.parse(text)
    expect(Object.keys(content.scenarios[0].levers)).toEqual([LEVER])
    expect(JSON.stringify(content)).not.toContain(RESULT)
    expect(stamp.results[0].values[RESULT][2030]).toBe(shown[RESULT]?.[years.indexOf(2030)])

    app.actions.startEmpty()
    await app.scheduler.idle()
    expect(simulation().run.series[RESULT]).not.toEqual(shown[RESULT])

    const { files } = await app.client.ask('files:list', {})
    const [file] = files
    if (file === undefined) throw new Error('the folder lists no file')
    app.actions.show(await app.client.ask('files:open', { ticket: file.ticket }))
    await app.scheduler.idle()
    expect(simulation().run.series).toEqual(shown)
  })

  it('is refused with a sentence where the model has no answer, while the last good result stays', async () => {
    const shown = simulation().run.series
    app.actions.setLever(lever(LEVER), 0.9)
    await app.scheduler.idle()
    expect(activeRefusal(state())[0]?.code).toMatch(/^run\./)
    expect(simulation().run.series).toEqual(shown)
  })
})
