/** What adding, importing, drawing and comparing scenarios does to what is in view and to the runs. */

import { describe, expect, it } from 'vitest'
import { isScenarioUnsaved, shownScenarios } from '../../../renderer/store/app-state.ts'
import { type App, openApp } from '../../../renderer/store/app-store.ts'
import type { Fault } from '../../../shared/faults.ts'
import { LIMITS } from '../../../shared/scenario/document.ts'
import { answerOf, documentOf, fakeHost, lever } from '../fake-client.ts'

/** An app whose runs have every series that is asked for. */
async function opened(count = 0) {
  const host = fakeHost({
    'runs:simulate': ({ scenarios, variables }) =>
      scenarios.map(scenario => {
        const { run, reference } = answerOf(scenario)
        const ids = variables === 'all' ? [] : variables
        return { run: { ...run, series: Object.fromEntries(ids.map(id => [id, [0]])) }, reference }
      }),
  })
  const app = await openApp(host.client)
  if (count > 0) app.actions.show(fileOf(count))
  await app.scheduler.idle()
  /** Ids of the scenarios of each run since the last call. */
  let told = host.asked.length
  const runs = () => {
    const since = host.asked.slice(told)
    told = host.asked.length
    return since.flatMap(({ name, input }) => (name === 'runs:simulate' ? [idsOf(input)] : []))
  }
  return { ...app, runs }
}

function fileOf(count: number, notices: readonly Fault[] = []) {
  const ids = Array.from({ length: count }, (_, index) => `s${index + 1}`)
  return {
    document: documentOf('File', ids),
    ticket: null,
    name: 'file.h45',
    notices: [...notices],
    isReadOnly: false,
    report: null,
  }
}

function idsOf(input: unknown): string {
  const { scenarios } = Object(input)
  return scenarios.map(({ id }: { readonly id: string }) => id).join(' ')
}

const state = (app: App) => app.store.getState()
const titles = (app: App) => state(app).document.scenarios.map(({ title }) => title)
const drawn = (app: App) => shownScenarios(state(app)).map(({ id }) => id)

describe('a scenario that is added', () => {
  it('comes into hand behind the one it was made from, with its numbers and a name of its own', async () => {
    const app = await opened(3)
    app.actions.setLever(lever, 0.05)
    app.actions.duplicateScenario()
    const [original, copy] = state(app).document.scenarios
    expect(titles(app)).toEqual(['File s1', 'File s1 (2)', 'File s2', 'File s3'])
    expect(copy?.levers).toEqual(original?.levers)
    expect(state(app).activeId).toBe(copy?.id)
  })

  it('is empty where that is asked for, and drawn beside the others', async () => {
    const app = await opened(2)
    app.actions.addScenario()
    expect(titles(app)).toEqual(['File s1', 'Kịch bản mới', 'File s2'])
    expect(state(app).document.scenarios[1]?.levers).toEqual({})
    expect(drawn(app)).toEqual(['s1', state(app).activeId, 's2'])
  })

  it('is unsaved, and those beside it are not', async () => {
    const app = await opened(2)
    app.actions.duplicateScenario()
    expect(isScenarioUnsaved(state(app), state(app).activeId)).toBe(true)
    expect(isScenarioUnsaved(state(app), 's1')).toBe(false)
    app.actions.undo()
    app.actions.setLever(lever, 0.05)
    expect(isScenarioUnsaved(state(app), 's1')).toBe(true)
    app.actions.undo()
    expect(isScenarioUnsaved(state(app), 's1')).toBe(false)
  })

  it('never gets the id of one that undo can bring back', async () => {
    const app = await opened(1)
    app.actions.duplicateScenario()
    const first = state(app).activeId
    app.actions.deleteScenario(first)
    app.actions.duplicateScenario()
    expect(state(app).activeId).not.toBe(first)
  })

  it('is refused beyond what a file can hold, and said', async () => {
    const app = await opened(LIMITS.scenarios)
    app.actions.duplicateScenario()
    expect(titles(app).length).toBe(LIMITS.scenarios)
    expect(state(app).notices).toEqual([{ code: 'scenario.too-many', args: { limit: LIMITS.scenarios } }])
  })
})

describe('scenarios of a file', () => {
  it('come in behind the one in hand as one step, with names of their own, and remarks are said', async () => {
    const app = await opened(2)
    const remark: Fault = { code: 'scenario.other-version', args: {} }
    app.actions.importScenarios(fileOf(2, [remark]))
    expect(titles(app)).toEqual(['File s1', 'File s1 (2)', 'File s2 (2)', 'File s2'])
    expect(state(app).past.map(({ label }) => label)).toEqual([{ kind: 'import', title: 'file.h45' }])
    expect(state(app).notices).toEqual([remark])
    app.actions.undo()
    expect(titles(app)).toEqual(['File s1', 'File s2'])
  })
})

describe('a preset', () => {
  const presetOf = (app: App) => {
    const [preset] = state(app).presets
    if (preset === undefined) throw new Error('there is a preset')
    return preset
  }

  it('takes the place of a document in which there is nothing to lose', async () => {
    const app = await opened()
    app.actions.startFrom(presetOf(app))
    expect(titles(app)).toEqual(['Programme (vi)'])
    expect(state(app).past).toEqual([])
  })

  it('is a further scenario otherwise, which undo takes away again', async () => {
    const app = await opened()
    app.actions.setLever(lever, 0.05)
    app.actions.startFrom(presetOf(app))
    app.actions.startFrom(presetOf(app))
    expect(titles(app)).toEqual(['Kịch bản mới', 'Programme (vi)', 'Programme (vi) (2)'])
    app.actions.undo(2)
    expect(titles(app)).toEqual(['Kịch bản mới'])
    expect(state(app).document.scenarios[0]?.levers).not.toEqual({})
  })

  it('is not changed by what is done to its copy', async () => {
    const app = await opened()
    const before = structuredClone(presetOf(app))
    app.actions.startFrom(presetOf(app))
    app.actions.setLever(lever, 0.05)
    expect(presetOf(app)).toEqual(before)
  })
})

describe('scenarios that are drawn', () => {
  it('are six at most: the seventh is not, until another is taken off', async () => {
    const app = await opened(8)
    expect(drawn(app)).toEqual(['s1', 's2', 's3', 's4', 's5', 's6'])
    app.actions.showScenario('s7', true)
    expect(drawn(app)).not.toContain('s7')
    app.actions.showScenario('s3', false)
    app.actions.showScenario('s7', true)
    expect(drawn(app)).toEqual(['s1', 's2', 's4', 's5', 's6', 's7'])
  })

  it('are the one in hand and those chosen, whichever comes into hand', async () => {
    const app = await opened(3)
    app.actions.showScenario('s2', false)
    app.actions.selectScenario('s2')
    expect(drawn(app)).toEqual(['s1', 's2', 's3'])
    app.actions.selectScenario('s1')
    expect(drawn(app)).toEqual(['s1', 's3'])
  })

  it('are run once, whichever of twenty comes into hand', async () => {
    const app = await opened(20)
    app.runs()
    for (const id of ['s2', 's6', 's1']) app.actions.selectScenario(id)
    await app.scheduler.idle()
    expect(app.runs()).toEqual([])
    app.actions.selectScenario('s15')
    await app.scheduler.idle()
    expect(app.runs()).toEqual(['s15'])
    app.actions.selectScenario('s1')
    app.actions.selectScenario('s15')
    await app.scheduler.idle()
    expect(app.runs()).toEqual([])
  })
})

describe('the scenario that others are compared with', () => {
  it('is run while they are compared, drawn or not', async () => {
    const app = await opened(8)
    app.runs()
    app.actions.compareWith('s8')
    await app.scheduler.idle()
    expect(app.runs()).toEqual([])
    app.actions.compare(true)
    await app.scheduler.idle()
    expect(app.runs()).toEqual(['s8'])
  })

  it('is content: a step of undo, and kept in the file', async () => {
    const app = await opened(2)
    app.actions.compareWith('s2')
    expect(state(app).document.base).toBe('s2')
    expect(state(app).past.at(-1)?.label).toEqual({ kind: 'compare-base', title: 'File s2' })
    app.actions.undo()
    expect(state(app).document.base).toBeNull()
  })
})
