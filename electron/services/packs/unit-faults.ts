/** What is wrong with the units of a pack that runs: formulas that do not fit them, and units that do not say what they measure. */

import type { Fault, Place } from '../../../shared/faults.ts'
import type { Pack } from '../../../shared/model/pack.ts'
import { type UnitMisfit, unitMisfits } from '../../engine/units/unit-misfits.ts'
import type { RunningModel } from '../running-model.ts'

/** Each at its place in the pack. A unit that nothing uses may be silent. */
export function packUnitFaults({ model, pack }: RunningModel): Fault[] {
  return [
    ...silentUnits(pack),
    ...unitMisfits(model).map(({ id, field, fault }) => {
      const at = fault.at ?? placeOf(pack, id, field)
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

/** An element of a family stands with its family where it has no item of its own. */
function placeOf(
  { equations, checks, flags }: Pack,
  id: string,
  field: UnitMisfit['field'],
): Place | undefined {
  const items = { formula: equations, start: equations, check: checks, flag: flags }[field]
  const [family] = id.split('[')
  const item = items.find(each => each.id === id) ?? items.find(each => each.id === family)
  return item?.places[field === 'start' ? 'start' : 'formula'] ?? item?.places.item
}
