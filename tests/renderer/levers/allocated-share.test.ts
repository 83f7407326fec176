import { describe, expect, it } from 'vitest'
import { allocatedShare } from '../../../renderer/features/levers/allocated-share.ts'
import type { Outcome } from '../../../renderer/store/app-state.ts'
import { isCut } from '../../../shared/reading/budget.ts'
import { answerOf, catalogue, documentOf } from '../fake-client.ts'
import { sampleLever } from '../sample-lever.ts'

const requested = sampleLever()
const [scenario] = documentOf('Cut').scenarios
if (scenario === undefined) throw new Error('a document has a scenario')
const answer = answerOf(scenario)

/** The year 2025 of a run in which the requests of 2025 are cut to 80 %, and those of 2024 by the last bit of a sum. */
const { levers, parameters, formulas } = scenario
const simulation = {
  ...answer,
  documentId: 'Cut',
  scenarioId: scenario.id,
  levers,
  parameters,
  formulas,
  milliseconds: 1,
  run: { ...answer.run, series: { scaling: [1 - 1e-15, 0.8], 'sh[culture]': [0.02, 0.016] } },
}
const outcome = (one: Partial<Outcome>) => ({ [scenario.id]: { simulation, refusal: null, ...one } })
const state = {
  catalogue,
  year: 2025,
  document: documentOf('Cut'),
  activeId: scenario.id,
  replayed: null,
  outcomes: outcome({}),
}

it('requests are cut where less is granted than the last bits of a sum make of all', () => {
  expect([0.8, 1 - 1e-8].map(isCut)).toEqual([true, true])
  expect([1, 1 - 1e-15].map(isCut)).toEqual([false, false])
})

describe('the share that a line gets', () => {
  it('is told where the requests of the year were cut', () => {
    expect(allocatedShare(state, requested)).toBe(0.016)
  })

  it('is not told where nothing was cut', () => {
    expect(allocatedShare({ ...state, year: 2024 }, requested)).toBeNull()
  })

  it('is not told beside a lever that asks for no share of the budget', () => {
    expect(allocatedShare(state, sampleLever({ id: 'growth[culture]', family: 'growth' }))).toBeNull()
  })

  it('is not told of an older run than the values on the screen', () => {
    const refusal = { faults: [{ code: 'run.check-failed', args: {} }], levers, parameters, formulas }
    expect(allocatedShare({ ...state, outcomes: outcome({ refusal }) }, requested)).toBeNull()
    expect(allocatedShare({ ...state, outcomes: outcome({ simulation: null }) }, requested)).toBeNull()
  })
})
