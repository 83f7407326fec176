/** Every formula of a model held to its units. */

import type { Fault } from '../../../shared/faults.ts'
import { publicId } from '../model/families.ts'
import type { Model } from '../model/model.ts'
import { UnitCheck } from './unit-check.ts'
import { UnitMeasures } from './unit-measures.ts'

/** A place at which quantities do not fit. */
export interface UnitMisfit {
  /** Public id of the variable, or the id of the check or flag, which may be the name of a variable too. */
  readonly id: string
  /** Which formula: a variable's, its start, or that of a check or flag. */
  readonly field: 'formula' | 'start' | 'check' | 'flag'
  readonly fault: Fault
}

/**
 * All places in the formulas of a model at which quantities do not fit, in kind or in size: formulas and starts of variables, held
 * to their units as well, then checks and flags, whose formulas may measure anything. See `unitFaults` for the rules.
 */
export function unitMisfits(model: Model): UnitMisfit[] {
  const later = new UnitCheck(model, new UnitMeasures(model, false))
  const base = new UnitCheck(model, new UnitMeasures(model, true))
  const equations = model.equations.flatMap(({ id, unit, tree, baseTree }) => [
    ...misfits(id, 'formula', later.finding(tree, unit).faults),
    ...(tree === baseTree ? [] : misfits(id, 'start', base.finding(baseTree, unit).faults)),
  ])
  const rules = model.rules.flatMap(({ id, elements, tree, verdict }) =>
    misfits(publicId(id, elements), verdict.kind, later.finding(tree, null).faults),
  )
  return [...equations, ...rules]
}

function misfits(id: string, field: UnitMisfit['field'], faults: readonly Fault[]): UnitMisfit[] {
  return faults.map(fault => ({ id, field, fault }))
}
