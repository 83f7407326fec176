/** Levers of the shipped model through the store and the engine: what moves the baseline, what does not, and what a reset gives back. */

import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { openModel, type RunningModel } from '../../../electron/services/running-model.ts'
import {
  activeScenario,
  activeSimulation,
  originalBase,
  simulationOf,
} from '../../../renderer/store/app-state.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import { requests } from '../../../shared/contract/contract.ts'
import { itemOf } from '../../../shared/reading/catalogue-item.ts'
import { readTyped } from '../../../shared/reading/levers/lever-number.ts'
import type { ScenarioDocument } from '../../../shared/scenario/document.ts'
import { documentOf, fakeHost } from '../fake-client.ts'

let running: RunningModel

beforeAll(async () => {
  running = await openModel(fileURLToPath(new URL('../../../seeds', import.meta.url)))
})

/** An app on the shipped model with the scenarios a, b and c of one file, all of them drawn; what was run, and every series of it. */
async function opened(document: ScenarioDocument = documentOf('File', ['a', 'b', 'c'])) {
  const runs: string[] = []
  const host = fakeHost({
    'catalogue:read': () => running.catalogue,
    'presets:read': () => [...running.presets],
    'runs:simulate': input => {
      const { scenarios } = requests['runs:simulate'].input.parse(input)
      runs.push(scenarios.map(({ id }) => id).join(' '))
      return running.simulate(scenarios, 'all')
    },
  })
  const app = await openApp(host.client)
  app.actions.show({ document, ticket: 'file', name: 'f.h45', notices: [], isReadOnly: false, report: null })
  await app.scheduler.idle()
  const state = () => app.store.getState()
  const simulation = (id: string) => {
    const found = simulationOf(state(), id)
    if (found === null) throw new Error(`${id} was not run`)
    return found
  }
  return { ...app, runs, state, simulation }
}

const lever = (id: string) => itemOf(running.catalogue.levers, id)

const bytes = (series: unknown) => JSON.stringify(series)

/** A value of a lever that its default path does not have. */
function otherValue(id: string): number {
  const { range, values } = lever(id)
  const standard = values[6] ?? range.min
  const farther = range.max - standard > standard - range.min ? range.max : range.min
  return Number((standard + (farther - standard) / 8).toPrecision(6))
}

describe('a lever of policy', () => {
  it('never moves the baseline, whichever it is: every series of it stays the same to the last bit', async () => {
    const { actions, scheduler, simulation } = await opened()
    const policies = running.catalogue.levers.filter(({ kind }) => kind === 'policy')
    const before = bytes(simulation('a').reference)
    expect(policies.length).toBeGreaterThan(50)
    for (const policy of policies) {
      actions.setLever(policy, otherValue(policy.id))
      await scheduler.idle()
      expect(simulation('a').levers).toHaveProperty([policy.id])
      expect(bytes(simulation('a').reference)).toBe(before)
      actions.resetLever(policy.id)
    }
  })

  it('moves its own scenario and no other', async () => {
    const { actions, scheduler, simulation, runs } = await opened()
    const [a, b] = [bytes(simulation('a').run.series), bytes(simulation('b').run.series)]
    actions.setLever(lever('share[culture]'), 0.06)
    await scheduler.idle()
    expect(runs.at(-1)).toBe('a')
    expect(bytes(simulation('a').run.series)).not.toBe(a)
    expect(bytes(simulation('b').run.series)).toBe(b)
  })
})

describe('an assumption that is common to all', () => {
  it('moves the baseline and every scenario that is drawn', async () => {
    const { actions, scheduler, simulation, runs } = await opened()
    const ids = ['a', 'b', 'c']
    const before = ids.map(id => [bytes(simulation(id).reference), bytes(simulation(id).run.series)])
    actions.setLever(lever('inflation_cpi'), 0.06)
    await scheduler.idle()
    expect(runs.at(-1)).toBe('a b c')
    for (const [index, id] of ids.entries()) {
      expect(bytes(simulation(id).reference)).not.toBe(before[index]?.[0])
      expect(bytes(simulation(id).run.series)).not.toBe(before[index]?.[1])
    }
    expect(bytes(simulation('b').reference)).toBe(bytes(simulation('a').reference))
  })

  it('leaves the original baseline on the charts where the planner keeps it, as it was before', async () => {
    const { actions, scheduler, simulation, state } = await opened()
    const before = bytes(simulation('a').reference)
    actions.arrange(workspace => ({ ...workspace, keepsOriginalBase: true }))
    await scheduler.idle()
    expect(originalBase(state())).toBeNull()
    actions.setLever(lever('inflation_cpi'), 0.06)
    await scheduler.idle()
    expect(bytes(originalBase(state()))).toBe(before)
    actions.arrange(workspace => ({ ...workspace, keepsOriginalBase: false }))
    expect(originalBase(state())).toBeNull()
  })
})

describe('a typed value', () => {
  it('is kept to the digit, off the grid of steps', async () => {
    const { actions, state } = await opened()
    const culture = lever('share[culture]')
    const unit = itemOf(running.catalogue.units, culture.unit)
    const reading = readTyped('2,375', culture.range, unit, 'vi')
    if (!reading.ok) throw new Error('2,375 is a number')
    actions.setLever(culture, reading.value, 2030)
    expect(activeScenario(state()).levers[culture.id]).toMatchObject({ to: 2030, value: 0.02375 })
  })
})

describe('a reset', () => {
  const moves = ['share[culture]', 'disbursement_rate', 'grdp_growth_trend', 'roadmap[pupil]']

  it('of all levers is one run, and gives the results of a file that was just opened', async () => {
    const { actions, scheduler, simulation, runs, state } = await opened()
    actions.setLever(lever('share[health]'), 0.09)
    await actions.save({ ticket: 'file' }, true)
    await scheduler.idle()
    const saved = state().document
    const fresh = bytes(simulation('a').run)
    for (const id of moves) actions.setLever(lever(id), otherValue(id))
    await scheduler.idle()
    expect(bytes(simulation('a').run)).not.toBe(fresh)
    const before = runs.length
    actions.resetAll('saved')
    await scheduler.idle()
    expect(runs.length).toBe(before + 1)
    expect(bytes(simulation('a').run)).toBe(fresh)
    const reopened = await opened(saved)
    expect(bytes(reopened.simulation('a').run)).toBe(fresh)
    expect(bytes(reopened.simulation('a').reference)).toBe(bytes(simulation('a').reference))
  })

  it('of all levers to the baseline gives the baseline, and is taken back as one step', async () => {
    const { actions, scheduler, simulation, state } = await opened()
    for (const id of moves) actions.setLever(lever(id), otherValue(id))
    await scheduler.idle()
    const changed = bytes(simulation('a').run)
    const steps = state().past.length
    actions.resetAll('base')
    await scheduler.idle()
    expect(bytes(simulation('a').run.series)).toBe(bytes(simulation('a').reference))
    expect(state().past.length).toBe(steps + 1)
    actions.undo()
    await scheduler.idle()
    expect(bytes(activeSimulation(state())?.run)).toBe(changed)
  })

  it('of one lever leads to the saved value or to the baseline, each taken back as one step', async () => {
    const { actions, state } = await opened()
    const culture = lever('share[culture]')
    const path = () => activeScenario(state()).levers[culture.id]
    actions.setLever(culture, 0.05)
    await actions.save({ ticket: 'file' }, true)
    const savedPath = path()
    actions.setLever(culture, 0.09)
    const moved = path()
    actions.restoreLever(culture.id)
    expect(path()).toEqual(savedPath)
    actions.undo()
    expect(path()).toEqual(moved)
    actions.resetLever(culture.id)
    expect(path()).toBeUndefined()
    actions.undo()
    expect(path()).toEqual(moved)
  })
})
