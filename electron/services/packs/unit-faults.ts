/** What is wrong with the units of a pack that runs: formulas that do not fit them, and units that do not say what they measure. */

import type { Fault, Place } from '../../../shared/faults.ts'
import type { Pack } from '../../../shared/model/pack.ts'
import { unitMisfits } from '../../engine/model/unit-check.ts'
import type { RunningModel } from '../running-model.ts'

/** Each at its place in the pack. A unit that nothing uses may be silent. */
export function packUnitFaults({ model, pack }: RunningModel): Fault[] {
  return [
    ...silentUnits(pack),
    ...unitMisfits(model).map(({ id, field, problem }) => {
      const fault = { code: 'pack.unit-misfit', args: { id, problem } }
      const at = placeOf(pack, id, field)
      return at === undefined ? fault : { ...fault, at }
    }),
  ]
}

function silentUnits({ head, headPlaces, levers, parameters, equations }: Pack): Fault[] {
  const used = new Set([...levers, ...parameters, ...equations].map(({ unit }) => unit))
  return head.units.flatMap(({ id, measures }, index) => {
    if (measures !== undefined || !used.has(id)) return []
    const fault = { code: 'pack.unit-silent', args: { unit: id } }
    const at = headPlaces?.[`units.${index}.id`]
    return [at === undefined ? fault : { ...fault, at }]
  })
}

function placeOf({ equations }: Pack, id: string, field: string): Place | undefined {
  const [family] = id.split('[')
  const item = equations.find(each => each.id === id) ?? equations.find(each => each.id === family)
  return item?.places[field] ?? item?.places.item
}
