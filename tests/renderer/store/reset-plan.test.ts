/** Both resets of all levers: what they would move, what they move, and what stays. */

import { describe, expect, it } from 'vitest'
import { activeScenario } from '../../../renderer/store/app-state.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import { setLocked } from '../../../renderer/store/edits.ts'
import { resetPlan } from '../../../renderer/store/reset-plan.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { catalogue, documentOf, fakeHost, lever } from '../fake-client.ts'
import { sampleLever } from '../sample-lever.ts'

const inflation = sampleLever({ id: 'inflation', kind: 'assumption' })
const health = sampleLever({ id: 'share[health]' })

const constant = (value: number): LeverPath => ({ shape: 'constant', value })

const made = {
  id: 'c',
  title: 'c',
  description: '',
  author: '',
  levers: {},
  parameters: {},
  formulas: [],
  locked: [],
}

/** An app with the scenarios a and b of one file, in which both have culture at 4 % and inflation at 3 %. */
async function opened() {
  const host = fakeHost({ 'catalogue:read': () => ({ ...catalogue, levers: [lever, health, inflation] }) })
  const app = await openApp(host.client)
  const document = documentOf('File', ['a', 'b'])
  const levers = { [lever.id]: constant(0.04), [inflation.id]: constant(0.03) }
  app.actions.show({
    document: { ...document, scenarios: document.scenarios.map(each => ({ ...each, levers })) },
    ticket: null,
    name: 'f.h45',
    notices: [],
    isReadOnly: false,
    report: null,
  })
  const plan = (to: 'base' | 'saved') => {
    const { levers: moved, kept } = resetPlan(app.store.getState(), to)
    return { moved: moved.map(({ id }) => id), kept }
  }
  return { ...app, plan, levers: () => activeScenario(app.store.getState()).levers }
}

describe('a reset of all levers', () => {
  it('to the base would move what stands in the scenario, in the order of the pack', async () => {
    const { plan, actions } = await opened()
    expect(plan('base')).toEqual({ moved: [lever.id, inflation.id], kept: 0 })
    actions.setLever(health, 0.09)
    expect(plan('base')).toEqual({ moved: [lever.id, health.id, inflation.id], kept: 0 })
  })

  it('to what was saved would move only what is another now, however it came to be so', async () => {
    const { plan, actions } = await opened()
    expect(plan('saved')).toEqual({ moved: [], kept: 0 })
    actions.setPath(lever, constant(0.05))
    actions.resetLever(inflation.id)
    expect(plan('saved')).toEqual({ moved: [lever.id, inflation.id], kept: 0 })
    actions.setPath(lever, constant(0.04))
    expect(plan('saved')).toEqual({ moved: [inflation.id], kept: 0 })
  })

  it('moves nothing that is locked, and says how many that are', async () => {
    const { plan, actions, levers } = await opened()
    actions.change({ kind: 'lock', lever: lever.id, isLocked: true }, document =>
      setLocked(document, 'a', lever.id, true),
    )
    expect(plan('base')).toEqual({ moved: [inflation.id], kept: 1 })
    actions.resetAll('base')
    expect(levers()).toEqual({ [lever.id]: constant(0.04) })
  })

  it('has nothing saved to go back to in a scenario that was made since', async () => {
    const { plan, actions } = await opened()
    actions.change(
      { kind: 'new', title: 'c' },
      document => ({
        ...document,
        scenarios: [...document.scenarios, made],
      }),
      'c',
    )
    actions.setLever(lever, 0.07)
    expect(plan('saved')).toEqual({ moved: [], kept: 0 })
    expect(plan('base')).toEqual({ moved: [lever.id], kept: 0 })
  })

  it('is one step of undo', async () => {
    const { actions, levers, store } = await opened()
    const before = levers()
    actions.resetAll('base')
    expect(levers()).toEqual({})
    expect(store.getState().past.map(({ label }) => label)).toEqual([
      { kind: 'reset-all', to: 'base', count: 2 },
    ])
    actions.undo()
    expect(levers()).toEqual(before)
  })

  it('moves assumptions in every scenario where they are common to all, and policy in the one in hand', async () => {
    const { actions, store } = await opened()
    actions.resetAll('base')
    const [, other] = store.getState().document.scenarios
    expect(other?.levers).toEqual({ [lever.id]: constant(0.04) })
  })
})

describe('an assumption that is common to all scenarios', () => {
  it('gets the same path in each, whatever it was', async () => {
    const { actions, store } = await opened()
    actions.arrange(workspace => ({ ...workspace, sharesAssumptions: false }))
    actions.setPath(inflation, constant(0.09))
    actions.selectScenario('b')
    actions.arrange(workspace => ({ ...workspace, sharesAssumptions: true }))
    actions.setLever(inflation, 0.05)
    const [a, b] = store.getState().document.scenarios
    expect(a?.levers[inflation.id]).toEqual(constant(0.05))
    expect(b?.levers[inflation.id]).toEqual(constant(0.05))
  })

  it('stays in every scenario where the one in hand locks it', async () => {
    const { actions, store } = await opened()
    actions.change({ kind: 'lock', lever: inflation.id, isLocked: true }, document =>
      setLocked(document, 'a', inflation.id, true),
    )
    const before = store.getState().document
    actions.setLever(inflation, 0.05)
    expect(store.getState().document).toBe(before)
  })
})
