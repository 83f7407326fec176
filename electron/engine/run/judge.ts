/** What a finished run is judged by: checks that must hold, and flags that are only raised. */

import type { Fault } from '../../../shared/faults.ts'
import type { ExecutedGap } from '../../../shared/model/result.ts'
import { publicId } from '../model/families.ts'
import type { Model, ModelRule } from '../model/model.ts'
import { evaluate } from './evaluate.ts'
import type { RunSide, Simulation } from './simulation.ts'

/** Hard checks that do not hold, each with the first year in which it does not. */
export function brokenChecks(model: Model, simulation: Simulation, side: RunSide): readonly Fault[] {
  const record = simulation[side]
  return model.rules.flatMap(rule => {
    const broken = firstBroken(model, rule, record)
    if (broken < 0) return []
    return [
      {
        code: side === 'own' ? 'run.check-failed' : 'run.reference-check-failed',
        args: {
          check: publicId(rule.id, rule.elements),
          labelEn: rule.label.en,
          labelVi: rule.label.vi,
          year: model.baseYear + broken,
          value: judgedValue(model, record, rule, broken),
          formula: rule.formula,
        },
      },
    ]
  })
}

/**
 * Where executed values do not meet the checks that are set aside for them: in the order of checks and years, as the checks' own
 * formulas say of the own run.
 */
export function executedGaps(model: Model, simulation: Simulation): readonly ExecutedGap[] {
  const { slots, baseYear } = model
  const standpoint = { ...simulation, slots, baseYear }
  return model.setAside.flatMap(({ rule, yearIndexes }) =>
    yearIndexes.flatMap((yearIndex): ExecutedGap[] => {
      const value = evaluate(rule.tree, { ...standpoint, yearIndex })
      if (rule.verdict.kind === 'flag' || !Number.isFinite(value) || holds(rule.verdict, value)) return []
      return [
        {
          check: publicId(rule.id, rule.elements),
          label: rule.label,
          year: baseYear + yearIndex,
          value,
        },
      ]
    }),
  )
}

/** Whether a check holds for all its elements in all years in which it is judged. */
export function checkHeld(model: Model, id: string, record: Float64Array): boolean {
  return model.rules.every(rule => rule.id !== id || firstBroken(model, rule, record) < 0)
}

/** Years in which a flag's formula is below zero. */
export function flagYears(model: Model, id: string, record: Float64Array): number[] {
  const flag = model.rules.find(rule => rule.id === id && rule.verdict.kind === 'flag')
  if (flag === undefined) return []
  return model.years.filter(
    (_, yearIndex) => yearIndex >= flag.fromIndex && judgedValue(model, record, flag, yearIndex) < 0,
  )
}

/** Index of the first year in which a check does not hold; −1 where it always does, and for flags. */
function firstBroken(model: Model, rule: ModelRule, record: Float64Array): number {
  if (rule.verdict.kind === 'flag') return -1
  for (let yearIndex = rule.fromIndex; yearIndex < model.years.length; yearIndex += 1) {
    if (!holds(rule.verdict, judgedValue(model, record, rule, yearIndex))) return yearIndex
  }
  return -1
}

function holds(
  { test, tolerance }: Extract<ModelRule['verdict'], { kind: 'check' }>,
  value: number,
): boolean {
  return test === 'zero' ? Math.abs(value) <= tolerance : value >= -tolerance
}

function judgedValue({ slots }: Model, record: Float64Array, { slot }: ModelRule, yearIndex: number): number {
  return record[yearIndex * slots + slot] ?? Number.NaN
}
