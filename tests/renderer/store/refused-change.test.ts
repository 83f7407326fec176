import { describe, expect, it } from 'vitest'
import { activeRefusal, activeScenario } from '../../../renderer/store/app-state.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import { isHostGone, refusedChange } from '../../../renderer/store/refused-change.ts'
import type { Fault } from '../../../shared/faults.ts'
import { answerOf, catalogue, fakeHost, lever, refuse } from '../fake-client.ts'
import { sampleLever } from '../sample-lever.ts'

const failed: Fault = { code: 'run.check-failed', args: { check: 'x' } }
const other = sampleLever({ id: 'share[health]' })

/** An app whose host refuses every run in which a lever goes beyond a tenth. */
async function opened(fault = failed) {
  const app = await openApp(
    fakeHost({
      'catalogue:read': () => ({ ...catalogue, levers: [lever, other] }),
      'runs:simulate': ({ scenarios }) => {
        const paths = scenarios.flatMap(({ levers }) => Object.values(levers ?? {}))
        const isHigh = paths.some(path => path.shape === 'ramp' && path.value > 0.1)
        return isHigh ? refuse(fault) : scenarios.map(answerOf)
      },
    }).client,
  )
  await app.scheduler.idle()
  return app
}

describe('the change that made a run refused', () => {
  it('is none while runs are answered', async () => {
    const app = await opened()
    app.actions.setLever(lever, 0.05)
    await app.scheduler.idle()
    expect(refusedChange(app.store.getState())).toBeNull()
  })

  it('is the lever moved last, and is taken back to what was computed', async () => {
    const app = await opened()
    app.actions.setLever(lever, 0.05)
    app.actions.setLever(other, 0.06)
    await app.scheduler.idle()
    app.actions.setLever(other, 0.15)
    await app.scheduler.idle()
    expect(refusedChange(app.store.getState())).toBe(other.id)
    app.actions.takeBack()
    await app.scheduler.idle()
    expect(activeRefusal(app.store.getState())).toEqual([])
    expect(activeScenario(app.store.getState()).levers).toMatchObject({
      [lever.id]: { value: 0.05 },
      [other.id]: { value: 0.06 },
    })
  })

  it('is an earlier one where taking the last one back was not enough', async () => {
    const app = await opened()
    app.actions.setLever(lever, 0.15)
    await app.scheduler.idle()
    app.actions.setLever(other, 0.05)
    await app.scheduler.idle()
    app.actions.takeBack()
    await app.scheduler.idle()
    expect(refusedChange(app.store.getState())).toBe(lever.id)
    app.actions.takeBack()
    await app.scheduler.idle()
    expect(activeRefusal(app.store.getState())).toEqual([])
    expect(activeScenario(app.store.getState()).levers).toEqual({})
  })

  it('is none where the host is gone: nothing is wrong with the content', async () => {
    const app = await opened({ code: 'host.unreachable', args: {} })
    app.actions.setLever(lever, 0.15)
    await app.scheduler.idle()
    expect(isHostGone(activeRefusal(app.store.getState()))).toBe(true)
    expect(refusedChange(app.store.getState())).toBeNull()
  })
})
