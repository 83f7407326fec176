/** Decision records in the hands of a planner: what is a step of undo, what is never changed, what is checked by itself. */

import { describe, expect, it } from 'vitest'
import { openApp } from '../../../renderer/store/app-store.ts'
import { DECISION_LIMITS, type Decision, decision } from '../../../shared/scenario/decision.ts'
import { isFrozen } from '../../../shared/scenario/decision-chain.ts'
import type { Verification } from '../../../shared/scenario/verification.ts'
import { catalogue, documentOf, fakeHost, refuse } from '../fake-client.ts'
import { evidence } from '../frozen-evidence.ts'

const confirmed: Verification = {
  isIntact: true,
  model: catalogue.model,
  data: '2026-02',
  isSameModel: true,
  isSameData: true,
  recomputed: { kind: 'same' },
}

async function opened(verification: Verification = confirmed) {
  const host = fakeHost({
    'decisions:freeze': ({ record }) =>
      record === 'refused' ? refuse({ code: 'decision.no-scenario', args: {} }) : structuredClone(evidence),
    'decisions:verify': () => verification,
  })
  const app = await openApp(host.client)
  await app.scheduler.idle()
  const { actions, store } = app
  const show = (decisions: readonly Decision[]) =>
    actions.show({
      document: { ...documentOf('File'), decisions: [...decisions] },
      ticket: null,
      name: 'file.h45',
      notices: [],
      isReadOnly: false,
      report: null,
    })
  return {
    actions,
    show,
    state: () => store.getState(),
    records: () => store.getState().document.decisions,
    asked: () => host.asked.filter(({ name }) => name === 'decisions:verify').length,
    /** Until all that was asked is answered. */
    settled: () => new Promise(resolve => setTimeout(resolve, 0)),
  }
}

const frozenOf = (id: string) => decision.parse({ id, scenario: 'only', frozen: structuredClone(evidence) })

describe('a record', () => {
  it('is begun on the scenario in hand, comes into view, and goes with undo', async () => {
    const app = await opened()
    app.actions.addRecord()
    const [record] = app.records()
    expect(record).toMatchObject({ scenario: app.state().activeId, frozen: null, follows: null })
    expect(app.state().drawer).toEqual({ tab: 'decisions', record: record?.id })
    app.actions.undo()
    expect(app.records()).toEqual([])
    app.actions.addRecord()
    expect(app.records()[0]?.id).not.toBe(record?.id)
  })

  it('takes each piece of writing as one step', async () => {
    const app = await opened()
    app.actions.addRecord()
    const id = app.records()[0]?.id ?? ''
    app.actions.writeRecord(id, { question: 'Có nên?' })
    app.actions.writeRecord(id, { question: 'Có nên?' })
    app.actions.writeRecord(id, { date: '2026-11-26' })
    expect(app.state().past).toHaveLength(3)
    app.actions.undo()
    expect(app.records()[0]).toMatchObject({ question: 'Có nên?', date: '' })
  })

  it('is frozen in one step, and open again when that is undone', async () => {
    const app = await opened()
    app.actions.addRecord()
    const id = app.records()[0]?.id ?? ''
    expect(await app.actions.freezeRecord(id)).toEqual([])
    expect(app.records()[0]?.frozen).toEqual(evidence)
    await app.settled()
    expect(app.state().verifications.size).toBe(1)
    app.actions.undo()
    expect(app.records()[0]?.frozen).toBeNull()
    app.actions.redo()
    expect(app.records()[0]?.frozen).toEqual(evidence)
    await app.settled()
    expect(app.asked()).toBe(1)
  })

  it('that cannot be frozen stays open, with the reason', async () => {
    const app = await opened()
    app.show([decision.parse({ id: 'refused', scenario: 'gone' })])
    expect(await app.actions.freezeRecord('refused')).toEqual([{ code: 'decision.no-scenario', args: {} }])
    expect(app.records()[0]?.frozen).toBeNull()
    expect(app.state().past).toEqual([])
  })

  it('is frozen with the words that stand in it at the end', async () => {
    const app = await opened()
    app.actions.addRecord()
    const id = app.records()[0]?.id ?? ''
    const freezing = app.actions.freezeRecord(id)
    app.actions.writeRecord(id, { decision: 'Trồng.' })
    await freezing
    expect(app.records()[0]).toMatchObject({ decision: 'Trồng.', frozen: { hash: evidence.hash } })
  })

  it('once frozen is neither written to nor deleted', async () => {
    const app = await opened()
    app.show([frozenOf('d1')])
    const [before] = app.records()
    app.actions.writeRecord('d1', { decision: 'Khác' })
    app.actions.deleteRecord('d1')
    expect(app.records()).toEqual([before])
    expect(app.state().past).toEqual([])
  })

  it('is carried on in a new one that follows it', async () => {
    const app = await opened()
    app.show([{ ...frozenOf('d1'), question: 'Có nên?', date: '2026-11-26' }])
    app.actions.carryOnRecord('d1')
    const [, next] = app.records()
    expect(next).toMatchObject({ follows: 'd1', frozen: null, question: 'Có nên?', date: '' })
    expect(app.state().drawer).toEqual({ tab: 'decisions', record: next?.id })
  })

  it('opens its frozen inputs as a scenario in one step', async () => {
    const app = await opened()
    app.show([frozenOf('d1')])
    app.actions.openFrozenScenario('d1')
    const { document, activeId, past } = app.state()
    expect(document.scenarios).toHaveLength(2)
    expect(document.scenarios.find(({ id }) => id === activeId)).toMatchObject({
      title: 'Khi chốt',
      levers: evidence.levers,
    })
    expect(past).toHaveLength(1)
  })

  it('is refused beyond what a file can hold, and said', async () => {
    const app = await opened()
    app.show(
      Array.from({ length: DECISION_LIMITS.records }, (_, index) =>
        decision.parse({ id: `d${index}`, scenario: 'only' }),
      ),
    )
    app.actions.addRecord()
    expect(app.records()).toHaveLength(DECISION_LIMITS.records)
    expect(app.state().notices).toEqual([{ code: 'decision.too-many', args: { limit: 100 } }])
  })
})

describe('frozen records of a file that is opened', () => {
  it('are checked by themselves, and nothing is said where all hold', async () => {
    const app = await opened()
    app.show([frozenOf('d1'), decision.parse({ id: 'd2', scenario: 'only' }), frozenOf('d3')])
    await app.settled()
    expect(app.asked()).toBe(2)
    for (const { frozen } of app.records().filter(isFrozen))
      expect(app.state().verifications.get(frozen)).toEqual(confirmed)
    expect(app.state().notices).toEqual([])
  })

  it('are said once, with their number, where some do not hold', async () => {
    const app = await opened({ ...confirmed, isIntact: false })
    app.show([frozenOf('d1'), frozenOf('d2')])
    await app.settled()
    expect(app.state().notices).toEqual([{ code: 'decision.unconfirmed', args: { count: 2 } }])
  })

  it('are checked once more when that is asked for', async () => {
    const app = await opened()
    app.show([frozenOf('d1')])
    await app.settled()
    const [record] = app.records().filter(isFrozen)
    if (record === undefined) throw new Error('there is a frozen record')
    await app.actions.verifyRecord(record)
    expect(app.asked()).toBe(2)
  })
})
