/** An order of priority. */

import type { ModelItem } from '../../model/model.ts'
import {
  type Breach,
  batchOf,
  type Check,
  FAILED,
  heldColumns,
  type Laboratory,
  SAME,
  sizeOf,
} from './laboratory.ts'

/** The first element, by year, that stands better than one before it. */
export function fallsAlong(check: Check<'falls_along'>, laboratory: Laboratory): Breach | null {
  const { model } = laboratory
  const membersOf = (family: string | undefined) =>
    model.equations.filter(each => each.family === family && each.elements.length > 0)
  const members = membersOf(check.family)
  const needs = membersOf(check.among)
  const slots = [...members, ...needs].map(({ slot }) => slot)
  const result = laboratory.runBatch(batchOf(laboratory, heldColumns(model, check.held), slots, 1))
  if (result.failed[0] !== 0) return FAILED

  const order =
    model.head.dimensions.find(({ id }) => id === check.dimension)?.elements.map(({ id }) => id) ?? []
  const rankOf = ({ elements }: ModelItem) => order.findIndex(element => elements.includes(element))
  const othersOf = ({ elements }: ModelItem) => elements.filter(element => !order.includes(element)).join()
  const needOf = members.map(member =>
    needs.findIndex(need => need.elements.join() === member.elements.join()),
  )
  for (const [yearIndex, year] of model.years.entries()) {
    const at = (output: number) => result.column(output, yearIndex)[0] ?? Number.NaN
    const counts = (member: number) => {
      const need = members.length + (needOf[member] ?? 0)
      return check.among === undefined || at(need) > SAME * sizeOf(model, result, need)
    }
    for (const [place, member] of members.entries())
      for (const [earlier, other] of members.entries()) {
        if (othersOf(member) !== othersOf(other) || rankOf(other) >= rankOf(member)) continue
        if (!counts(place) || !counts(earlier)) continue
        const [value, against] = [at(place), at(earlier)]
        if (value - against > SAME * sizeOf(model, result, place))
          return { variable: member.id, year, value, against }
      }
  }
  return null
}
