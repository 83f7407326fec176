/** mathjs: every formula compiled once and evaluated with the values of the year in a Map. */

import { all, create } from 'mathjs/number'
import { OUTPUTS, type Subset } from '../subset/subset.ts'
import type { Contender } from './contender.ts'

export function mathjsContender(subset: Subset, drawn: Float64Array): Contender {
  const math = create({ ...all })
  const { years, parameters, given } = subset
  const equations = subset.equations.map(({ id, first, later }) => ({
    id,
    lag: `${id}_lag1`,
    init: `${id}_init`,
    first: math.compile(first),
    later: math.compile(later),
  }))
  const inputs = [...given].map(([id, values]) => ({ id, lag: `${id}_lag1`, values }))
  const results: Float64Array[] = []

  function runDraw(draw: number): Float64Array {
    const out = new Float64Array(OUTPUTS.length * years.length)
    const scope = new Map<string, number>(
      parameters.map(({ id }, index) => [id, drawn[draw * parameters.length + index] ?? Number.NaN]),
    )
    years.forEach((_, year) => {
      for (const { id, lag, values } of inputs) {
        scope.set(id, values[year] ?? Number.NaN)
        scope.set(lag, values[year - 1] ?? Number.NaN)
      }
      if (year > 0) for (const { id, lag } of equations) scope.set(lag, scope.get(id) ?? Number.NaN)
      for (const { id, init, first, later } of equations) {
        const value = Number((year === 0 ? first : later).evaluate(scope))
        scope.set(id, value)
        if (year === 0) scope.set(init, value)
      }
      OUTPUTS.forEach((id, output) => {
        out[output * years.length + year] = scope.get(id) ?? Number.NaN
      })
    })
    return out
  }

  return {
    id: 'mathjs',
    name: 'mathjs, compiled formulas, Map scope',
    run: count => {
      for (let draw = 0; draw < count; draw += 1) results[draw] = runDraw(draw)
    },
    resultOf: draw => results[draw] ?? [],
  }
}
