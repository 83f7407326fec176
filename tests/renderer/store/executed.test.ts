/** Executed values in the document in hand: one step each, runs and questions that go on from them, a catalogue that follows. */

import { describe, expect, it } from 'vitest'
import { createAnalysisWork } from '../../../renderer/store/analysis-work.ts'
import { openApp } from '../../../renderer/store/app-store.ts'
import { movedPath, pathWithValue } from '../../../renderer/store/edits.ts'
import {
  withExecutedSource,
  withExecutedValue,
  withoutExecutedValue,
} from '../../../renderer/store/executed.ts'
import { laidOver, lastKnownYear } from '../../../shared/reading/executed/laid-over.ts'
import { groundOf } from '../../../shared/reading/levers/lever-ground.ts'
import { samplePath } from '../../../shared/scenario/path.ts'
import { catalogue, documentOf, fakeHost, lever } from '../fake-client.ts'

const entered = { item: lever.id, year: 2026, value: 0.031, source: 'Report' }
const label = { kind: 'executed', item: lever.id, year: 2026, value: 0.031 } as const

async function opened() {
  const host = fakeHost()
  const app = await openApp(host.client)
  await app.scheduler.idle()
  const runs = () =>
    host.asked.flatMap(({ name, input }) =>
      name === 'runs:simulate' && typeof input === 'object' && input !== null && 'executed' in input
        ? [input.executed]
        : [],
    )
  return { ...app, host, runs, state: app.store.getState }
}

describe('an executed value', () => {
  it('takes the place of the one of the same item and year, and stands in the order of years', () => {
    const later = { ...entered, year: 2028 }
    const one = withExecutedValue(withExecutedValue(documentOf('A'), later), entered)
    expect(one.executed).toEqual([entered, later])
    expect(withExecutedValue(one, { ...entered, value: 0.04 }).executed.map(({ value }) => value)).toEqual([
      0.04, 0.031,
    ])
    expect(withoutExecutedValue(one, entered).executed).toEqual([later])
  })

  it('is one step of undo, and every run goes on from it', async () => {
    const { actions, state, scheduler, runs } = await opened()
    expect(runs()).toEqual([[]])
    actions.change(label, document => withExecutedValue(document, entered))
    await scheduler.idle()
    expect(state().past).toHaveLength(1)
    expect(runs()).toEqual([[], [entered]])
    actions.undo()
    await scheduler.idle()
    expect(state().document.executed).toEqual([])
    expect(runs()).toEqual([[], [entered], []])
    actions.redo()
    expect(state().document.executed).toEqual([entered])
  })

  it('with another source is no other run', async () => {
    const { actions, scheduler, runs } = await opened()
    actions.change(label, document => withExecutedValue(document, entered))
    await scheduler.idle()
    actions.change(label, document => withExecutedSource(document, entered, 'Another report'))
    await scheduler.idle()
    expect(runs()).toHaveLength(2)
  })

  it('stands in the catalogue for as long as it is in the document', async () => {
    const { actions, state } = await opened()
    actions.change(label, document => withExecutedValue(document, entered))
    expect(state().catalogue.executed).toEqual([entered])
    expect(state().catalogue.levers[0]?.values[2]).toBe(0.031)
    actions.undo()
    expect(state().catalogue).toBe(catalogue)
  })

  it('goes with the question of an analysis', async () => {
    const { client, asked } = fakeHost({ 'analysis:cancel': () => ({}) })
    const work = createAnalysisWork(
      client,
      'tornado',
      () => [entered],
      () => undefined,
    )
    const { scenarios } = documentOf('A')
    const [scenario] = scenarios
    if (scenario === undefined) throw new Error('no scenario')
    work.ask({ scenario, variable: 'x', year: 2030 })
    work.cancel()
    expect(asked[0]).toMatchObject({ name: 'analysis:tornado', input: { executed: [entered] } })
  })
})

describe('a lever in an executed year', () => {
  const known = laidOver(catalogue, [entered])
  const ground = groundOf(known.levers[0] ?? lever, known)

  it('has the value on every path, and its path in all other years', () => {
    const path = { shape: 'constant', value: 0.05 } as const
    const values = samplePath(path, ground)
    expect(values.slice(0, 4)).toEqual([lever.values[0], lever.values[1], 0.031, 0.05])
    expect(samplePath(null, ground)[2]).toBe(0.031)
  })

  it('cannot be set, and can in the next year', () => {
    expect(pathWithValue(null, ground, 2026, 0.06)).toBeNull()
    expect(movedPath(null, ground, 2027, 0.06)).toEqual({ shape: 'ramp', from: 2025, to: 2027, value: 0.06 })
  })

  it('is over with the last executed year of its item, and of no other', () => {
    expect(lastKnownYear(known, lever.id)).toBe(2026)
    expect(lastKnownYear(known, 'another')).toBe(catalogue.lastOutturn)
  })

  it('is the catalogue itself where nothing is executed', () => {
    expect(laidOver(catalogue, [])).toBe(catalogue)
  })
})
