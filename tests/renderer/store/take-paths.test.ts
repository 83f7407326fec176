/** Paths that an analysis found, put into the scenario in hand. */

import { describe, expect, it } from 'vitest'
import { activeScenario } from '../../../renderer/store/app-state.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import { setLocked } from '../../../renderer/store/edits.ts'
import { catalogue, fakeHost, lever } from '../fake-client.ts'
import { sampleLever } from '../sample-lever.ts'

const health = sampleLever({ id: 'share[health]' })
const label = { kind: 'optimise', levers: [lever.id, health.id], targets: 1 } as const
const ramp = { shape: 'ramp', from: 2025, to: 2030, value: 0.04 } as const

async function opened() {
  const host = fakeHost({ 'catalogue:read': () => ({ ...catalogue, levers: [lever, health] }) })
  const app = await openApp(host.client)
  const { store } = app
  return {
    ...app,
    levers: () => activeScenario(store.getState()).levers,
    steps: () => store.getState().past.length,
  }
}

describe('paths that an analysis found', () => {
  it('are taken all in one step, and taken back in one', async () => {
    const { actions, levers, steps } = await opened()
    actions.takePaths(label, [
      { lever: lever.id, path: ramp },
      { lever: health.id, path: ramp },
    ])
    expect(levers()).toEqual({ [lever.id]: ramp, [health.id]: ramp })
    expect(steps()).toBe(1)
    actions.undo()
    expect(levers()).toEqual({})
  })

  it('leave a locked lever as it is', async () => {
    const { actions, store, levers } = await opened()
    actions.change({ kind: 'lock', lever: health.id, isLocked: true }, document =>
      setLocked(document, activeScenario(store.getState()).id, health.id, true),
    )
    actions.takePaths(label, [
      { lever: lever.id, path: ramp },
      { lever: health.id, path: ramp },
    ])
    expect(levers()).toEqual({ [lever.id]: ramp })
  })

  it('are no change where a lever has those values already', async () => {
    const { actions, levers, steps } = await opened()
    actions.takePaths(label, [
      { lever: lever.id, path: { shape: 'points', points: { 2026: 0.022, 2035: 0.031 } } },
    ])
    expect(levers()).toEqual({})
    expect(steps()).toBe(0)
  })
})
