/** The last change shown again, with the clock in the test's hand. */

import { describe, expect, it } from 'vitest'
import { activeSimulation } from '../../../renderer/store/app-state.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import { createReplay, lastNumericStep, replayedSide } from '../../../renderer/store/replay.ts'
import { documentOf, fakeHost, lever } from '../fake-client.ts'

/** An app in which a lever was moved, and a replay whose pauses end when the test says so. */
async function changed() {
  const host = fakeHost()
  const app = await openApp(host.client)
  app.actions.show({
    document: documentOf('File', ['a', 'b']),
    ticket: null,
    name: 'f.h45',
    notices: [],
    isReadOnly: false,
    report: null,
  })
  app.actions.setLever(lever, 0.05)
  await app.scheduler.idle()
  const pauses: { readonly milliseconds: number; readonly end: () => void }[] = []
  const replay = createReplay(
    host.client,
    app.store,
    milliseconds => new Promise(end => pauses.push({ milliseconds, end: () => end() })),
  )
  const sides: (string | null)[] = []
  app.store.subscribe((state, before) => {
    if (state.replayed !== before.replayed) sides.push(replayedSide(state))
  })
  /** Ends the pause that the replay is in. */
  const goOn = async () => {
    await settle()
    pauses.at(-1)?.end()
    await settle()
  }
  /** Number of changed levers in the result on the screen. */
  const seen = () => activeSimulation(app.store.getState())?.run.series.echo?.[0]
  return { ...app, replay, pauses, sides, goOn, seen }
}

const settle = () => new Promise<void>(resolve => setImmediate(resolve))

describe('a replay', () => {
  it('shows before and after three times within three seconds, and leaves everything as it was', async () => {
    const app = await changed()
    const before = app.store.getState()
    const done = app.replay.replay()
    const seen: unknown[] = []
    for (let half = 0; half < 6; half += 1) {
      await settle()
      seen.push(app.seen())
      await app.goOn()
    }
    await done
    expect(seen).toEqual([0, 1, 0, 1, 0, 1])
    expect(app.sides).toEqual(['before', 'after', 'before', 'after', 'before', 'after', null])
    expect(app.pauses.reduce((sum, { milliseconds }) => sum + milliseconds, 0)).toBeLessThanOrEqual(3000)
    expect(app.store.getState()).toEqual(before)
  })

  it('ends when it is stopped', async () => {
    const app = await changed()
    const done = app.replay.replay()
    await settle()
    app.replay.stopReplay()
    expect([app.seen(), replayedSide(app.store.getState())]).toEqual([1, null])
    await app.goOn()
    await done
    expect(app.pauses.length).toBe(1)
  })

  it('gives way to another change, and never shows an older state over it', async () => {
    const app = await changed()
    const done = app.replay.replay()
    await settle()
    expect(app.seen()).toBe(0)
    app.actions.setLever(lever, 0.06)
    await app.scheduler.idle()
    await app.goOn()
    await done
    expect([app.seen(), replayedSide(app.store.getState())]).toEqual([1, null])
  })

  it('gives way to another scenario in hand', async () => {
    const app = await changed()
    const done = app.replay.replay()
    await settle()
    app.actions.selectScenario('b')
    await app.goOn()
    await done
    expect(app.store.getState().replayed).toBeNull()
  })

  it('begins anew where it is asked for again', async () => {
    const app = await changed()
    const first = app.replay.replay()
    await settle()
    const second = app.replay.replay()
    await settle()
    app.pauses[0]?.end()
    await first
    expect(replayedSide(app.store.getState())).toBe('before')
    for (let half = 0; half < 6; half += 1) await app.goOn()
    await second
    expect(app.store.getState().replayed).toBeNull()
  })

  it('is of the last change of numbers in the scenario in hand, behind others since', async () => {
    const app = await changed()
    app.actions.renameScenario('Tên khác', 'a')
    app.actions.duplicateScenario('b')
    app.actions.selectScenario('a')
    expect(lastNumericStep(app.store.getState())?.label).toMatchObject({ kind: 'lever', lever: lever.id })
  })

  it('does nothing where nothing changed the scenario in hand since it is there', async () => {
    const app = await changed()
    app.actions.duplicateScenario('a')
    expect(lastNumericStep(app.store.getState())).toBeNull()
    await app.replay.replay()
    app.actions.selectScenario('b')
    expect(lastNumericStep(app.store.getState())).toBeNull()
    expect([app.sides, app.pauses]).toEqual([[], []])
  })
})
