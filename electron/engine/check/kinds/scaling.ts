/** Units that balance. */

import type { InputColumn } from '../../batch/batch.ts'
import type { ModelItem } from '../../model/model.ts'
import { leverValues, parameterValues } from '../../run/lever-paths.ts'
import { type Breach, batchOf, type Check, FAILED, type Laboratory, sizeOf } from './laboratory.ts'

/** Constants such as one dong that keep a division from zero do not scale with everything else. */
const SCALED_ALIKE = 1e-6

/** The first value, by variable and year, that does not scale as its unit says. */
export function scales(check: Check<'scales'>, laboratory: Laboratory): Breach | null {
  const { model, preset } = laboratory
  const powerOf = (item: ModelItem) => {
    const measures = model.head.units.find(({ id }) => id === item.unit)?.measures
    if (measures === undefined) return null
    return check.quantities.reduce((power, quantity) => power + (measures[quantity] ?? 0), 0)
  }
  const factorOf = (item: ModelItem) => {
    const power = powerOf(item)
    return power === null ? null : check.factor ** power
  }
  const parameters = parameterValues(model, preset)
  const inputs: InputColumn[] = [
    ...model.levers.map((lever): InputColumn => {
      const factor = factorOf(lever) ?? 1
      const values = leverValues(model, lever, preset).flatMap(value => [value, value * factor])
      return { kind: 'lever', slot: lever.slot, values: Float64Array.from(values) }
    }),
    ...model.parameters.map((parameter): InputColumn => {
      const value = parameters[parameter.index] ?? Number.NaN
      const factor = factorOf(parameter) ?? 1
      return { kind: 'parameter', index: parameter.index, values: Float64Array.of(value, value * factor) }
    }),
  ]
  const result = laboratory.runBatch(
    batchOf(
      laboratory,
      inputs,
      model.equations.map(({ slot }) => slot),
      2,
    ),
  )
  if (result.failed[0] !== 0) return FAILED
  for (const [output, equation] of model.equations.entries()) {
    const factor = factorOf(equation)
    if (factor === null) continue
    const dust = SCALED_ALIKE * sizeOf(model, result, output)
    for (const [yearIndex, year] of model.years.entries()) {
      const [plain = Number.NaN, scaled = Number.NaN] = result.column(output, yearIndex)
      const against = plain * factor
      if (!(Math.abs(scaled - against) <= dust))
        return { variable: equation.id, year, value: scaled, against }
    }
  }
  return null
}
