/** What the past says of the model that ships with the program. */

import { beforeAll, describe, expect, it } from 'vitest'
import { backTest } from '../../../electron/engine/back-test/back-test.ts'
import { type BackTest, type BackTestResult, backTestResult } from '../../../shared/model/back-test.ts'
import { backTestCounts } from '../../../shared/reading/back-test/back-test-words.ts'
import { shippedModel } from '../shipped-model.ts'

let result: BackTestResult

beforeAll(async () => {
  result = backTestResult.parse(backTest(await shippedModel()))
})

function test(variable: string, kind: BackTest['kind']): BackTest {
  const found = result.tests.find(each => each.variable === variable && each.kind === kind)
  if (found === undefined) throw new Error(`no ${kind} of ${variable}`)
  return found
}

describe('the Hanoi model against the past', () => {
  it('can be tested by the behaviour of ten variables, and by the agreement of figures for four more', () => {
    const { behaviour, identity, untested, never } = backTestCounts(result)
    expect({ behaviour, identity, untested, never }).toEqual({
      behaviour: 10,
      identity: 4,
      untested: 437,
      never: 421,
    })
  })

  it('started in 2019 has GRDP at current prices 3.4% too high in 2024 and 2025, for its deflator rises too fast', () => {
    const grdp = test('grdp', 'free-run')
    expect([grdp.start, grdp.errors.n, grdp.identity]).toEqual([2019, 2, false])
    expect(grdp.driven).toEqual(['grdp_growth'])
    expect(grdp.errors.relativeBias).toBeCloseTo(0.034, 3)
    expect(grdp.fitted).toEqual(['deflator_wedge'])
    expect(test('price_grdp', 'free-run').errors.relativeBias).toBeCloseTo(0.034, 3)
  })

  it('follows the exchange rate of 2015–2023 within 1%, better than no change, by no fitted parameter', () => {
    const { errors, fitted, start } = test('fx', 'free-run')
    expect([start, errors.n, fitted]).toEqual([2015, 7, []])
    expect(errors.mape).toBeLessThan(0.01)
    expect(errors.theilU).toBeLessThan(0.2)
  })

  it('has spending per visit constant in real terms, which misses revenue from tourism by 5.9% on average', () => {
    const { errors, identity, fitted } = test('tour_revenue', 'one-step')
    expect(identity).toBe(false)
    expect(errors.n).toBe(8)
    expect(errors.mape).toBeCloseTo(0.059, 3)
    expect(fitted).toEqual(['tour_spend0'])
  })

  it('has chains of published rates that agree with themselves, and says that they are definitions', () => {
    for (const [variable, n] of [
      ['grdp_real', 7],
      ['price_cpi', 11],
    ] as const) {
      const { errors, identity } = test(variable, 'one-step')
      expect([identity, errors.n]).toEqual([true, n])
      expect(errors.mape).toBeLessThan(1e-4)
    }
  })

  it('misses imports, exports and oil in 2025 by 15%, the most of all series of its own run', () => {
    const runs = result.tests.filter(({ kind }) => kind === 'base-run')
    const worst = runs.toSorted((one, other) => (other.errors.mape ?? 0) - (one.errors.mape ?? 0))[0]
    expect(worst?.variable).toBe('rev_trade')
    expect(worst?.errors.relativeBias).toBeCloseTo(-0.153, 3)
  })

  it('cannot be tested on what it is about: culture’s share, revenue by its parts, members by group', () => {
    const reasons = new Map(result.untested.map(each => [each.variable, each.reason]))
    for (const id of ['cult_share', 'rev_area', 'spend_total', 'members', 'tourists', 'pupils'])
      expect(reasons.get(id), id).toBe('input-not-observed')
    for (const id of ['waiver_cov', 'rev_tax', 'k_heritage']) expect(reasons.get(id), id).toBe('not-observed')
  })

  it('tells headline results and what feeds them before what is further away', () => {
    const order = result.untested.map(({ variable }) => variable)
    expect(order.indexOf('cult_share')).toBeLessThan(order.indexOf('hi_balance'))
  })
})
