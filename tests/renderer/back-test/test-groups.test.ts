/** How tests are grouped, and which is shown first; and lines that end at gaps. */

import { expect, it } from 'vitest'
import { keyOf, mostTelling, testGroups } from '../../../renderer/features/back-test/test-groups.ts'
import { unbroken } from '../../../renderer/ui/lines-and-dots.tsx'
import type { BackTest } from '../../../shared/model/back-test.ts'

function test(variable: string, kind: BackTest['kind'], identity: boolean, n: number): BackTest {
  return {
    variable,
    kind,
    start: null,
    identity,
    points: [{ year: 2022, observed: 1, computed: 1, standing: null, facts: [] }],
    errors: { n, bias: 0, relativeBias: 0, mape: 0, rmse: 0, theilU: null, proportions: null },
    driven: [],
    workedOut: [],
    fitted: [],
  }
}

const tests = [
  test('sum', 'one-step', true, 11),
  test('a', 'one-step', false, 3),
  test('a', 'base-run', false, 20),
  test('b', 'free-run', false, 7),
]

it('tests of behaviour stand before definitions and the run of the model as it is; empty groups are left out', () => {
  const groups = testGroups({ span: null, tests, untested: [] }, 2024)
  expect(groups.map(({ id }) => id)).toEqual(['free-run', 'one-step', 'identity', 'base-run'])
  expect(groups.at(-1)?.title.en).toContain('2024')
  expect(testGroups({ span: null, tests: tests.slice(0, 1), untested: [] }, 2024)).toHaveLength(1)
  expect(new Set(tests.map(keyOf)).size).toBe(tests.length)
})

it('the test of behaviour with most years is shown first, whatever else there is', () => {
  expect(mostTelling(tests)?.variable).toBe('b')
  expect(mostTelling(tests.slice(0, 1))?.variable).toBe('sum')
  expect(mostTelling([])).toBeUndefined()
})

it('a line ends where a year is left out, and goes on after it', () => {
  const at = (year: number) => ({ year, value: 1 })
  expect(unbroken([at(2015), at(2016), at(2018)]).map(stretch => stretch.map(({ year }) => year))).toEqual([
    [2015, 2016],
    [2018],
  ])
  expect(unbroken([])).toEqual([])
})
