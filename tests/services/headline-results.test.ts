/** The results noted in a file: what has been run for the save before is not run again, and is never taken for something else. */

import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Model } from '../../electron/engine/model/model.ts'
import { type HeadlineResults, headlineRunner } from '../../electron/services/headline-results.ts'
import { openModel } from '../../electron/services/running-model.ts'
import type { Scenario } from '../../shared/scenario/document.ts'
import { TINY } from './faulty-pack.ts'

let model: Model
let runs = 0
let results: HeadlineResults
beforeAll(async () => {
  const opened = await openModel(TINY)
  const runAllYears: Model['runAllYears'] = (...records) => {
    runs += 1
    opened.model.runAllYears(...records)
  }
  model = { ...opened.model, runAllYears }
})
beforeEach(() => {
  results = headlineRunner(model)
  runs = 0
})

/** A scenario that asks for a share of the purse for parks, which is the headline. */
const asking = (id: string, value: number): Scenario => ({
  id,
  title: id,
  description: '',
  author: '',
  levers: { 'share[parks]': { shape: 'constant', value } },
  parameters: {},
  formulas: [],
  locked: [],
})
const afresh = (scenarios: readonly Scenario[]) => headlineRunner(model)(scenarios)

/** How often the model ran for it. */
const runsOf = (work: () => unknown) => {
  const before = runs
  work()
  return runs - before
}

describe('the results of a document that is saved again', () => {
  const [one, two] = [asking('one', 0.4), asking('two', 0.5)]

  it('are those of its scenarios as they are now', () => {
    results([one, two])
    const changed = [asking('one', 0.6), two]
    expect(results(changed)).toEqual(afresh(changed))
    expect(results(changed)).not.toEqual(afresh([one, two]))
  })

  it('take runs only for what has changed since', () => {
    const all = runsOf(() => results([one, two]))
    expect(runsOf(() => results([one, { ...two, id: 'other', title: 'Another name' }]))).toBe(0)
    expect(runsOf(() => results([one, asking('two', 0.6)]))).toBe(all / 2)
  })

  it('carry the ids that the scenarios have now', () => {
    results([one, two])
    expect(results([two, { ...one, id: 'new' }]).map(({ scenario }) => scenario)).toEqual(['two', 'new'])
  })

  it('leave out a scenario that cannot be run each time anew', () => {
    const wild = asking('wild', 9)
    for (const _ of [1, 2]) expect(results([wild, one]).map(({ scenario }) => scenario)).toEqual(['one'])
  })

  it('are of scenarios with indicators, which move none of them, but not with changed formulas', () => {
    const indicator = {
      kind: 'indicator' as const,
      id: 'own_a',
      label: 'A',
      unit: '1',
      formula: '1/0',
      note: '',
    }
    const changed = { kind: 'changed' as const, id: 'spend[parks]', formula: '1', note: '' }
    const scenarios = [
      { ...one, formulas: [indicator] },
      { ...two, formulas: [changed] },
    ]
    expect(results(scenarios)).toEqual(afresh([one]))
  })

  it('are run again for other parameters', () => {
    results([one])
    expect(runsOf(() => results([{ ...one, parameters: { price: 3 } }]))).toBeGreaterThan(0)
  })
})
