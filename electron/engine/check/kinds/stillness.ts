/** What must not move where nothing drives it. */

import { plainId } from '../../model/families.ts'
import {
  type Breach,
  batchOf,
  type Check,
  FAILED,
  heldColumns,
  type Laboratory,
  SAME,
  slotOf,
} from './laboratory.ts'

/** The first value, by variable and year, that is another than at the last outturn. */
export function stays(check: Check<'stays'>, laboratory: Laboratory): Breach | null {
  const { model } = laboratory
  const variables = check.variables.map(plainId)
  const result = laboratory.runBatch(
    batchOf(
      laboratory,
      heldColumns(model, check.held),
      variables.map(id => slotOf(model, id)),
      1,
    ),
  )
  if (result.failed[0] !== 0) return FAILED
  const outturn = model.years.indexOf(model.head.last_outturn)
  for (const [output, variable] of variables.entries()) {
    const against = result.column(output, outturn)[0] ?? Number.NaN
    const dust = SAME * Math.abs(against)
    for (const [yearIndex, year] of model.years.entries()) {
      const value = result.column(output, yearIndex)[0] ?? Number.NaN
      if (yearIndex > outturn && !(Math.abs(value - against) <= dust))
        return { variable, year, value, against }
    }
  }
  return null
}
