/** Which runs are asked for: those whose answers would be others, and none twice. */

import { describe, expect, it } from 'vitest'
import { activeRefusal, activeSimulation, simulationOf } from '../../../renderer/store/app-state.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import type { RequestInput } from '../../../shared/contract/contract.ts'
import type { Fault } from '../../../shared/faults.ts'
import { answerOf, catalogue, documentOf, fakeHost, lever, refuse } from '../fake-client.ts'
import { sampleLever } from '../sample-lever.ts'

const inflation = sampleLever({ id: 'inflation', kind: 'assumption' })
const model = { ...catalogue, levers: [lever, inflation] }
const fault: Fault = { code: 'run.check-failed', args: {} }

type Scenarios = RequestInput<'runs:simulate'>['scenarios']

/** An app with the scenarios a, b and c of one file, of which all are drawn; every run has every series. */
async function opened(simulate?: (scenarios: Scenarios) => ReturnType<typeof answerOf>[]) {
  const host = fakeHost({
    'catalogue:read': () => model,
    'runs:simulate': ({ scenarios, variables }) => {
      const answers = simulate?.(scenarios) ?? scenarios.map(answerOf)
      const ids = variables === 'all' ? [] : variables
      return answers.map(answer => {
        const series = { ...Object.fromEntries(ids.map(id => [id, [0]])), ...answer.run.series }
        return { ...answer, run: { ...answer.run, series } }
      })
    },
  })
  const app = await openApp(host.client)
  app.actions.show({
    document: documentOf('File', ['a', 'b', 'c']),
    ticket: null,
    name: 'f.h45',
    notices: [],
    isReadOnly: false,
    report: null,
  })
  await app.scheduler.idle()
  const runs = () => host.asked.flatMap(({ name, input }) => (name === 'runs:simulate' ? [idsOf(input)] : []))
  return { ...app, runs }
}

function idsOf(input: unknown): string {
  const { scenarios } = Object(input)
  return scenarios.map(({ id }: { readonly id: string }) => id).join(' ')
}

describe('a run', () => {
  it('is asked for once for all scenarios that are drawn', async () => {
    const app = await opened()
    expect(app.runs().at(-1)).toBe('a b c')
    for (const id of ['a', 'b', 'c']) expect(simulationOf(app.store.getState(), id)?.scenarioId).toBe(id)
  })

  it('is asked for the changed scenario only while a lever of policy moves', async () => {
    const app = await opened()
    app.actions.setLever(lever, 0.05)
    await app.scheduler.idle()
    expect(app.runs().at(-1)).toBe('a')
  })

  it('is asked for every scenario where an assumption that is common to all moves', async () => {
    const app = await opened()
    app.actions.setLever(inflation, 0.05)
    await app.scheduler.idle()
    expect(app.runs().at(-1)).toBe('a b c')
    app.actions.arrange(workspace => ({ ...workspace, sharesAssumptions: false }))
    app.actions.setLever(inflation, 0.06)
    await app.scheduler.idle()
    expect(app.runs().at(-1)).toBe('a')
  })

  it('is one for a reset of all levers', async () => {
    const app = await opened()
    app.actions.setLever(lever, 0.05)
    app.actions.setLever(inflation, 0.05)
    await app.scheduler.idle()
    const before = app.runs().length
    app.actions.resetAll('base')
    await app.scheduler.idle()
    expect(app.runs().length).toBe(before + 1)
    app.actions.undo()
    await app.scheduler.idle()
    expect(activeSimulation(app.store.getState())?.run.series.echo).toEqual([2])
  })

  it('is not asked for where another scenario comes into hand that is drawn already', async () => {
    const app = await opened()
    const before = app.runs().length
    app.actions.selectScenario('b')
    await app.scheduler.idle()
    expect(app.runs().length).toBe(before)
    expect(activeSimulation(app.store.getState())?.scenarioId).toBe('b')
  })

  it('is asked for again where a part of the screen watches a series that it lacks', async () => {
    const app = await opened()
    const before = app.runs().length
    app.actions.watch('explain', [inflation.id])
    await app.scheduler.idle()
    app.actions.watch('explain', [])
    await app.scheduler.idle()
    expect(app.runs().length).toBe(before + 1)
  })

  it('is asked for without any change where the original baseline stays on the charts', async () => {
    const app = await opened()
    app.actions.setLever(inflation, 0.05)
    await app.scheduler.idle()
    app.actions.arrange(workspace => ({ ...workspace, keepsOriginalBase: true }))
    await app.scheduler.idle()
    expect(app.runs().at(-1)).toBe('original')
  })
})

describe('a scenario that cannot be run', () => {
  it('stops no other', async () => {
    const app = await opened(scenarios =>
      scenarios.some(({ id }) => id === 'b') ? refuse(fault) : scenarios.map(answerOf),
    )
    const state = app.store.getState()
    expect(simulationOf(state, 'a')?.scenarioId).toBe('a')
    expect(simulationOf(state, 'c')?.scenarioId).toBe('c')
    expect(simulationOf(state, 'b')).toBeNull()
    expect(activeRefusal(state)).toEqual([])
    app.actions.selectScenario('b')
    expect(activeRefusal(app.store.getState())).toEqual([fault])
  })
})

describe('a copy of a scenario', () => {
  it('has the result of what it was copied from, without a run, and as its own', async () => {
    const app = await opened()
    const before = app.runs().length
    app.actions.change(
      { kind: 'duplicate', title: 'copy' },
      document => ({
        ...document,
        scenarios: document.scenarios.flatMap(each =>
          each.id === 'a' ? [each, { ...each, id: 'copy', title: 'Copy' }] : [each],
        ),
      }),
      'copy',
    )
    await app.scheduler.idle()
    expect(app.runs().length).toBe(before)
    expect(simulationOf(app.store.getState(), 'copy')?.scenarioId).toBe('copy')
  })
})

describe('a host that was gone', () => {
  it('is asked again for every scenario that it left without an answer', async () => {
    let isGone = false
    const gone: Fault = { code: 'host.unreachable', args: {} }
    const app = await opened(scenarios => (isGone ? refuse(gone) : scenarios.map(answerOf)))
    isGone = true
    app.actions.setLever(inflation, 0.05)
    await app.scheduler.idle()
    isGone = false
    app.actions.setLever(lever, 0.05)
    await app.scheduler.idle()
    expect(app.runs().at(-1)).toBe('a b c')
    app.actions.selectScenario('b')
    expect(activeRefusal(app.store.getState())).toEqual([])
  })
})

describe('an assumption that is common to all', () => {
  it('is taken back in all scenarios whose runs it made refused', async () => {
    const app = await opened(scenarios =>
      scenarios.some(({ levers }) => Object.hasOwn(levers ?? {}, inflation.id))
        ? refuse(fault)
        : scenarios.map(answerOf),
    )
    app.actions.setLever(inflation, 0.05)
    await app.scheduler.idle()
    app.actions.takeBack()
    await app.scheduler.idle()
    for (const { levers } of app.store.getState().document.scenarios) expect(levers).toEqual({})
    expect(activeRefusal(app.store.getState())).toEqual([])
  })

  it('goes back to what was saved where something was saved, and stays elsewhere', async () => {
    const app = await opened()
    app.actions.change({ kind: 'new', title: 'new' }, document => ({
      ...document,
      scenarios: [...document.scenarios, ...documentOf('New', ['new']).scenarios],
    }))
    app.actions.setLever(inflation, 0.05)
    app.actions.restoreLever(inflation.id)
    const levers = app.store.getState().document.scenarios.map(each => Object.keys(each.levers).length)
    expect(levers).toEqual([0, 0, 0, 1])
    app.actions.setLever(inflation, 0.06)
    app.actions.resetAll('saved')
    expect(app.store.getState().document.scenarios.at(-1)?.levers).toHaveProperty(inflation.id)
  })
})
