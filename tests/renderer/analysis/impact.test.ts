import { describe, expect, it } from 'vitest'
import {
  type Followed,
  followed,
  NOTHING_FOLLOWED,
} from '../../../renderer/features/analysis/impact/impact.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import { documentOf, fakeHost, lever } from '../fake-client.ts'

/** An app whose changes are followed; a run answers a series `echo` with the number of changed levers. */
async function opened() {
  const app = await openApp(fakeHost().client)
  app.actions.show({
    document: documentOf('File', ['a', 'b']),
    ticket: null,
    name: 'f.h45',
    notices: [],
    isReadOnly: false,
    report: null,
  })
  await app.scheduler.idle()
  let known: Followed = followed(NOTHING_FOLLOWED, app.store.getState())
  app.store.subscribe(state => {
    known = followed(known, state)
  })
  const impact = () => known.impact
  return { ...app, impact }
}

describe('what a change did', () => {
  it('is nothing before the first change', async () => {
    expect((await opened()).impact()).toBeNull()
  })

  it('is told with the results before and after it, and the year in view', async () => {
    const { actions, scheduler, impact } = await opened()
    actions.selectYear(2031)
    actions.setLever(lever, 0.05)
    expect(impact()).toBeNull()
    await scheduler.idle()
    expect(impact()).toEqual({ before: { echo: [0] }, after: { echo: [1] }, year: 2031 })
  })

  it('is told of undo too, the other way round', async () => {
    const { actions, scheduler, impact } = await opened()
    actions.setLever(lever, 0.05)
    await scheduler.idle()
    actions.undo()
    await scheduler.idle()
    expect(impact()).toMatchObject({ before: { echo: [1] }, after: { echo: [0] } })
  })

  it('waits for the hand to let go, and then tells of the whole movement', async () => {
    const { actions, scheduler, impact } = await opened()
    actions.holdLever(lever.id)
    actions.setLever(lever, 0.05)
    await scheduler.idle()
    actions.setLever(lever, 0.06)
    await scheduler.idle()
    expect(impact()).toBeNull()
    actions.holdLever(null)
    await scheduler.idle()
    expect(impact()).toMatchObject({ before: { echo: [0] }, after: { echo: [1] } })
  })

  it('is not told of a hand that came back to where it began', async () => {
    const { actions, scheduler, impact } = await opened()
    actions.holdLever(lever.id)
    actions.setLever(lever, 0.05)
    await scheduler.idle()
    actions.cancelHold()
    await scheduler.idle()
    expect(impact()).toBeNull()
  })

  it('stays while a name or the series that are asked for change', async () => {
    const { actions, scheduler, impact } = await opened()
    actions.setLever(lever, 0.05)
    await scheduler.idle()
    const before = impact()
    actions.watch('test', [lever.id])
    await scheduler.idle()
    expect(impact()).toBe(before)
  })

  it('is forgotten when another scenario is taken in hand', async () => {
    const { actions, scheduler, impact } = await opened()
    actions.setLever(lever, 0.05)
    await scheduler.idle()
    expect(impact()).not.toBeNull()
    actions.selectScenario('b')
    await scheduler.idle()
    expect(impact()).toBeNull()
  })
})
