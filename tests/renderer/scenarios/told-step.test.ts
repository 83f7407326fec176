import { describe, expect, it } from 'vitest'
import { toldOf } from '../../../renderer/features/scenarios/told-step.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import { fakeHost, lever } from '../fake-client.ts'

async function opened() {
  const { store, actions } = await openApp(fakeHost().client)
  return {
    actions,
    /** What the deed is told as. */
    told(deed: () => void) {
      const before = store.getState()
      deed()
      return toldOf(store.getState(), before)
    },
  }
}

describe('what is told as it happens', () => {
  it('is what was taken back, done again and deleted, with how many at once', async () => {
    const { actions, told } = await opened()
    for (const value of [0.04, 0.05, 0.06]) actions.setLever(lever, value, 2030)
    expect(told(() => actions.undo())).toMatchObject({
      kind: 'undone',
      count: 1,
      step: { label: { to: 0.06 } },
    })
    expect(told(() => actions.undo(2))).toMatchObject({
      kind: 'undone',
      count: 2,
      step: { label: { to: 0.04 } },
    })
    expect(told(() => actions.redo(3))).toMatchObject({
      kind: 'redone',
      count: 3,
      step: { label: { to: 0.06 } },
    })
  })

  it('is nothing for a change that stands on the screen anyway', async () => {
    const { actions, told } = await opened()
    expect(told(() => actions.setLever(lever, 0.05, 2030))).toBeNull()
    expect(told(() => actions.selectYear(2033))).toBeUndefined()
  })

  it('is nothing for a gesture that came to nothing, with something to do again behind it', async () => {
    const { actions, told } = await opened()
    for (const value of [0.04, 0.06]) actions.setLever(lever, value, 2030)
    actions.undo()
    actions.holdLever(lever.id)
    actions.setLever(lever, 0.08, 2030)
    expect(told(() => actions.cancelHold())?.kind).not.toBe('undone')
    actions.holdLever(lever.id)
    actions.setLever(lever, 0.08, 2030)
    expect(told(() => actions.setLever(lever, 0.04, 2030))?.kind).not.toBe('undone')
  })
})
