/** Runs that must be the same to the last bit. */

import type { Model, ModelLever } from '../../model/model.ts'
import { simulateUnchecked } from '../../run/simulate.ts'
import type { Breach, Laboratory } from './laboratory.ts'

/** The same scenario run twice. */
export function repeats(laboratory: Laboratory): Breach | null {
  const { model, preset } = laboratory
  const [one, other] = [simulateUnchecked(model, preset).own, simulateUnchecked(model, preset).own]
  return firstApart(model, one, other)
}

/** The levers' default paths written out as paths of the scenario are no change, yet make it run apart from its reference. */
export function isReference({ model, preset }: Laboratory): Breach | null {
  const untouched = model.levers.filter(({ kind }) => kind === 'policy')
  const { last_outturn: outturn } = model.head
  const levers = Object.fromEntries(
    untouched.map(lever => [
      lever.id,
      { shape: 'points' as const, points: freePoints(model, lever, outturn) },
    ]),
  )
  const assumptions = Object.entries(preset.levers).filter(
    ([id]) => model.leverById.get(id)?.kind !== 'policy',
  )
  const { own, reference } = simulateUnchecked(model, {
    ...preset,
    levers: { ...Object.fromEntries(assumptions), ...levers },
  })
  return firstApart(model, own, reference)
}

function freePoints(model: Model, lever: ModelLever, outturn: number): Record<string, number> {
  return Object.fromEntries(
    model.years.flatMap((year, index) =>
      year > outturn ? [[String(year), lever.defaults[index] ?? 0]] : [],
    ),
  )
}

/** The first value, by year, that is not the same to the last bit. */
function firstApart(model: Model, one: Float64Array, other: Float64Array): Breach | null {
  for (const [yearIndex, year] of model.years.entries())
    for (const { id, slot } of model.equations) {
      const value = one[yearIndex * model.slots + slot] ?? Number.NaN
      const against = other[yearIndex * model.slots + slot] ?? Number.NaN
      if (value !== against) return { variable: id, year, value, against }
    }
  return null
}
