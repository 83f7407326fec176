/** The drawn formula tells the truth: worked out with the run's numbers it is the run's number. */

import { describe, expect, test } from 'vitest'
import { equationViews } from '../../../electron/engine/model/equation-view.ts'
import { runResult } from '../../../electron/engine/run/result.ts'
import { simulate } from '../../../electron/engine/run/simulate.ts'
import { equationValue, type Standpoint } from '../../../renderer/features/explain/equation-value.ts'
import type { EquationTree } from '../../../shared/model/equation.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import { scenario } from '../../engine/scenarios.ts'
import {
  asPoints,
  distance,
  idsByExpandedId,
  modelFixture,
  presetsFixture,
  shippedModel,
  translated,
} from '../../engine/shipped-model.ts'
import { asRead } from './read-drawing.ts'

const model = await shippedModel()
const { baseYear } = model
const years = [baseYear, baseYear + 1, baseYear + 2, 2030, 2037, 2045]

const presets = Object.entries(modelFixture('presets.json', presetsFixture)).map(
  ([name, { levers, params = {} }]): readonly [string, Scenario] => {
    const ids = idsByExpandedId(model)
    return [name, scenario(asPoints(translated(levers, ids)), translated(params, ids))]
  },
)

interface Run {
  readonly name: string
  readonly at: (year: number) => Standpoint
}

/** Each preset as the scenario and as its baseline. */
const runs: readonly Run[] = presets.flatMap(([name, given]) => {
  const answer = runResult(model, given, simulate(model, given), 'all')
  const parameters = {
    ...Object.fromEntries(model.parameters.map(({ id, value }) => [id, value])),
    ...given.parameters,
  }
  const { reference } = answer
  const sides = [
    { name, own: answer.run.series },
    { name: `the baseline of ${name}`, own: reference },
  ]
  return sides.map(({ name: side, own }) => ({
    name: side,
    at: (year: number) => ({ year, baseYear, own, reference, parameters }),
  }))
})

const viewOf = equationViews(model)
const equations = model.equations.map(({ id }) => viewOf(id))

function treeIn(year: number, { formula, start }: (typeof equations)[number]): EquationTree {
  const inForce = year === baseYear && start !== null ? start : formula
  if (inForce === null) throw new Error('a variable has a formula')
  return inForce.tree
}

describe.each(runs)('in $name', ({ at }) => {
  test.each(years)('every formula sent for %i comes to the number of the run', year => {
    const off = equations.flatMap(equation => {
      const value = equationValue(treeIn(year, equation), at(year)) ?? Number.NaN
      const shown = at(year).own[equation.id]?.[year - baseYear] ?? Number.NaN
      return distance(value, shown) < 1e-9 ? [] : [`${equation.id}: ${value} for ${shown}`]
    })
    expect(off).toEqual([])
  })

  test.each(years)('every formula as it is drawn and read aloud for %i comes to it too', year => {
    const off = equations.flatMap(equation => {
      const tree = treeIn(year, equation)
      const shown = at(year).own[equation.id]?.[year - baseYear] ?? Number.NaN
      return (['eye', 'ear'] as const).flatMap(sense => {
        const value = asRead(tree, at(year), sense)
        return distance(value, shown) < 1e-9 ? [] : [`${equation.id} by ${sense}: ${value} for ${shown}`]
      })
    })
    expect(off).toEqual([])
  })
})

test('what a run does not have leaves the formulas that read it without a value', () => {
  const at: Standpoint = { year: 2030, baseYear, own: {}, reference: {}, parameters: {} }
  for (const equation of equations) {
    const tree = treeIn(2030, equation)
    expect(equationValue(tree, at)).toBeNull()
  }
})
