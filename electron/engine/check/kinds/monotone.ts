/** A lever that can only help, or only hurt. */

import { plainId } from '../../model/families.ts'
import {
  type Breach,
  batchOf,
  type Check,
  FAILED,
  heldColumn,
  type Laboratory,
  SAME,
  sizeOf,
  slotOf,
} from './laboratory.ts'

/** The deepest fall, or the highest rise, of what must not fall or rise. */
export function isMonotone(
  check: Check<'never_lowers' | 'never_raises'>,
  laboratory: Laboratory,
): Breach | null {
  const { model } = laboratory
  const lever = model.leverById.get(plainId(check.lever))
  if (lever === undefined) throw new Error(`the model has no lever ${check.lever}`)
  const { from, to, steps } = check
  const levels = Array.from({ length: steps }, (_, step) => from + ((to - from) * step) / (steps - 1))
  const variables = check.variables.map(plainId)
  const result = laboratory.runBatch(
    batchOf(
      laboratory,
      [heldColumn(model, lever, levels)],
      variables.map(id => slotOf(model, id)),
      steps,
    ),
  )
  if (result.failed.some(failed => failed !== 0)) return FAILED
  const sign = check.kind === 'never_lowers' ? 1 : -1
  let worst: Breach | null = null
  variables.forEach((variable, output) => {
    const dust = SAME * sizeOf(model, result, output)
    model.years.forEach((year, yearIndex) => {
      const column = result.column(output, yearIndex)
      for (let step = 1; step < steps; step += 1) {
        const [against = Number.NaN, value = Number.NaN] = [column[step - 1], column[step]]
        if (sign * (value - against) >= -dust) continue
        if (worst === null || Math.abs(value - against) > Math.abs(worst.value - worst.against))
          worst = { variable, year, value, against }
      }
    })
  })
  return worst
}
