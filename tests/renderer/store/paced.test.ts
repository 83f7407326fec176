import { describe, expect, it } from 'vitest'
import { type AppState, activeScenario, activeSimulation } from '../../../renderer/store/app-state.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import { atRest, paced } from '../../../renderer/store/paced.ts'
import { fakeHost, lever } from '../fake-client.ts'

/** An app on a screen whose frames are drawn by the test. */
async function onScreen() {
  const { store, actions, scheduler } = await openApp(fakeHost().client)
  await scheduler.idle()
  let waiting: (() => void)[] = []
  const screen = paced(store, then => waiting.push(then))
  const drawn: AppState[] = []
  screen.subscribe(state => drawn.push(state))
  return {
    store,
    actions,
    scheduler,
    screen,
    /** What was drawn, in turn. */
    drawn,
    frame() {
      const due = waiting
      waiting = []
      for (const then of due) then()
    },
  }
}

const valueIn = (state: AppState) => {
  const path = activeScenario(state).levers[lever.id]
  return path !== undefined && 'value' in path ? path.value : null
}

describe('the store as the screen follows it', () => {
  it('is drawn at once while no lever is in hand', async () => {
    const { actions, screen, drawn } = await onScreen()
    actions.setLever(lever, 0.05)
    expect(valueIn(screen.getState())).toBe(0.05)
    expect(drawn.length).toBeGreaterThan(0)
  })

  it('draws a movement of the hand and its result in one piece', async () => {
    const { actions, scheduler, screen, drawn } = await onScreen()
    actions.holdLever(lever.id)
    drawn.length = 0
    const before = activeSimulation(screen.getState())
    actions.setLever(lever, 0.05)
    expect(drawn).toEqual([])
    expect(valueIn(screen.getState())).toBeNull()
    await scheduler.idle()
    expect(drawn).toHaveLength(1)
    expect(valueIn(screen.getState())).toBe(0.05)
    expect(activeSimulation(screen.getState())).not.toBe(before)
  })

  it('draws the movement alone when its result does not come with the next frame', async () => {
    const { actions, screen, drawn, frame } = await onScreen()
    actions.holdLever(lever.id)
    drawn.length = 0
    actions.setLever(lever, 0.05)
    frame()
    expect(drawn).toEqual([])
    frame()
    expect(drawn).toHaveLength(1)
    expect(valueIn(screen.getState())).toBe(0.05)
  })

  it('gives every movement the same time, whatever was waited for before it', async () => {
    const { actions, scheduler, drawn, frame } = await onScreen()
    actions.holdLever(lever.id)
    actions.setLever(lever, 0.05)
    frame()
    await scheduler.idle()
    drawn.length = 0
    actions.setLever(lever, 0.06)
    frame()
    expect(drawn).toEqual([])
    frame()
    expect(drawn).toHaveLength(1)
  })

  it('draws what else changes at once, with the movement so far', async () => {
    const { actions, screen } = await onScreen()
    actions.holdLever(lever.id)
    actions.setLever(lever, 0.05)
    actions.selectYear(2033)
    expect(screen.getState().year).toBe(2033)
    expect(valueIn(screen.getState())).toBe(0.05)
  })

  it('holds nothing back when the hand lets go or a key asks', async () => {
    const { actions, screen, drawn } = await onScreen()
    actions.holdLever(lever.id)
    actions.setLever(lever, 0.05)
    screen.catchUp()
    expect(valueIn(screen.getState())).toBe(0.05)
    const count = drawn.length
    screen.catchUp()
    expect(drawn).toHaveLength(count)
    actions.setLever(lever, 0.06)
    actions.holdLever(null)
    expect(valueIn(screen.getState())).toBe(0.06)
  })

  it('tells nobody who has gone', async () => {
    const { actions, screen, drawn } = await onScreen()
    const gone: AppState[] = []
    screen.subscribe(state => gone.push(state))()
    actions.selectYear(2033)
    expect(drawn).toHaveLength(1)
    expect(gone).toEqual([])
  })
})

describe('what stands still under a moving hand', () => {
  it('is as it was when the lever was taken, until it is let go', async () => {
    const { actions, screen } = await onScreen()
    const rest = atRest(screen)
    const told: AppState[] = []
    rest.subscribe(state => told.push(state))
    actions.holdLever(lever.id)
    actions.setLever(lever, 0.05)
    screen.catchUp()
    expect(valueIn(rest.getState())).toBeNull()
    expect(told).toEqual([])
    actions.holdLever(null)
    expect(valueIn(rest.getState())).toBe(0.05)
    expect(told).toHaveLength(1)
  })

  it('is the same as the screen at any other time', async () => {
    const { actions, screen } = await onScreen()
    const rest = atRest(screen)
    actions.setLever(lever, 0.05)
    actions.selectYear(2033)
    expect(rest.getState()).toBe(screen.getState())
  })
})
