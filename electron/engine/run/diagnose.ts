/** Where a run first left the numbers: the variable, the year, its formula and the values that the formula reads there. */

import type { Fault } from '../../../shared/faults.ts'
import { type BoundTree, type Reading, readingsOf } from '../model/bound-tree.ts'
import { publicId } from '../model/families.ts'
import type { Model, ModelEquation, ModelRule } from '../model/model.ts'
import { evaluate, type Standpoint } from './evaluate.ts'
import type { RunSide, Simulation } from './simulation.ts'

/** The fault of the first value, by year and then by order of evaluation, that is no finite number; none when all are. */
export function notFinite(model: Model, simulation: Simulation, side: RunSide): readonly Fault[] {
  const record = simulation[side]
  if (allFinite(record)) return []
  const { slots, order, rules, baseYear } = model
  for (let yearIndex = 0; yearIndex < model.years.length; yearIndex += 1) {
    const at: Standpoint = { ...simulation, own: record, slots, baseYear, yearIndex }
    const equations = yearIndex === 0 ? order.baseYear : order.laterYears
    for (const item of [...equations, ...rules]) {
      const value = record[yearIndex * slots + item.slot] ?? 0
      if (!Number.isFinite(value)) return [notFiniteFault(model, item, value, at, side)]
    }
  }
  return []
}

/**
 * A difference with itself is zero for finite numbers only; this is the quickest way to ask it of many. Two sums, so that
 * additions wait less for one another; and no look beyond the end, which engines make slow code for.
 */
export function allFinite(record: Float64Array): boolean {
  let even = 0
  let odd = 0
  for (let place = 1; place < record.length; place += 2) {
    const one = record[place - 1] ?? 0
    const other = record[place] ?? 0
    even += one - one
    odd += other - other
  }
  const last = record.at(-1) ?? 0
  return even + odd + (last - last) === 0
}

function notFiniteFault(
  model: Model,
  item: ModelEquation | ModelRule,
  value: number,
  at: Standpoint,
  side: RunSide,
): Fault {
  const { tree, formula } = formulaAt(item, at.yearIndex)
  const reads = readingsOf(tree).map(
    reading => `${readingName(model, reading)} = ${shortened(evaluate(reading, at))}`,
  )
  const variable = 'verdict' in item ? publicId(item.id, item.elements) : item.id
  return {
    code: codeOf(model, variable, side),
    args: {
      variable,
      labelEn: item.label.en,
      labelVi: item.label.vi,
      year: at.baseYear + at.yearIndex,
      formula,
      reads: [...new Set(reads)],
      value: String(value),
    },
  }
}

/** What a planner's own formula does is not mended by levers, in whichever run it shows. */
function codeOf({ ownFormulas }: Model, variable: string, side: RunSide): string {
  if (ownFormulas.some(({ id }) => id === variable)) return 'own.no-number'
  return side === 'own' ? 'run.not-finite' : 'run.reference-not-finite'
}

/** With as many digits as say what went wrong. */
function shortened(value: number): number {
  return Number(value.toPrecision(6))
}

function formulaAt(item: ModelEquation | ModelRule, yearIndex: number): { tree: BoundTree; formula: string } {
  if (yearIndex > 0 || 'verdict' in item) return { tree: item.tree, formula: item.formula }
  return { tree: item.baseTree, formula: item.start ?? item.formula }
}

/** As a formula would write it: `prev(ref(grdp))`. */
function readingName({ levers, equations, parameters }: Model, reading: Reading): string {
  if (reading.kind === 'parameter') return parameters[reading.index]?.id ?? ''
  const { slot, side, moment } = reading
  const id = levers[slot]?.id ?? equations[slot - levers.length]?.id ?? ''
  const sided = side === 'reference' ? `ref(${id})` : id
  return moment === 'now' ? sided : `${moment === 'previous' ? 'prev' : 'start'}(${sided})`
}
