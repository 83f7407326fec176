/** Which levers move a variable at all: one at a time, to both ends of their ranges. */

import type { Aim } from '../../../shared/analysis/aim.ts'
import type { Movement } from '../../../shared/analysis/moves.ts'
import { FaultError } from '../../../shared/faults.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { Model, ModelLever } from '../model/model.ts'
import { askedWords, slotOfVariable } from './asked-number.ts'
import type { AnalysisContext } from './context.ts'
import { leverColumns, leverMove, valuesAtLevel } from './moves.ts'
import { ROUNDING } from './same-result.ts'

/** Most levers that a refusal names. */
const MOST_NAMED = 3

/**
 * The refusal of an aim at a variable that the chosen levers do not move: it names those that move it most, decisions of the city
 * before assumptions.
 */
export function noEffect(
  context: Pick<AnalysisContext, 'model' | 'runBatch'>,
  scenario: Scenario,
  aim: Pick<Aim, 'variable' | 'year'>,
  movement: Movement,
): FaultError {
  const { model } = context
  const args = askedWords(model, aim.variable, aim.year)
  const moving = leversThatMove(context, scenario, aim, movement)
  const named = moving.some(({ kind }) => kind === 'policy')
    ? moving.filter(({ kind }) => kind === 'policy')
    : moving
  if (named.length === 0) return new FaultError({ code: 'analysis.nothing-moves', args })
  const most = named.slice(0, MOST_NAMED)
  return new FaultError({
    code: 'analysis.no-effect',
    args: {
      ...args,
      leversEn: most.map(({ label }) => label.en),
      leversVi: most.map(({ label }) => label.vi),
    },
  })
}

/** Levers that are not locked and move the variable in the year, the one that moves it farthest first. */
function leversThatMove(
  { model, runBatch }: Pick<AnalysisContext, 'model' | 'runBatch'>,
  scenario: Scenario,
  { variable, year }: Pick<Aim, 'variable' | 'year'>,
  movement: Movement,
): ModelLever[] {
  const outputs = [slotOfVariable(model, variable)]
  const yearIndex = year - model.baseYear
  const free = model.levers.filter(({ id }) => !scenario.locked.includes(id))
  const now = runBatch({ draws: 1, scenario, inputs: [], outputs }).column(0, yearIndex)[0] ?? 0
  const effects = free.map(lever => {
    const ends = { low: lever.range.min, high: lever.range.max }
    const move = leverMove(model, scenario, lever, ends, movement)
    const drawn = [ends.low, ends.high].map(level => [valuesAtLevel(model, move, movement, level)])
    const inputs = leverColumns(model, [move], drawn)
    const result = runBatch({ draws: drawn.length, scenario, inputs, outputs })
    const apart = Array.from(result.column(0, yearIndex), (value, draw) =>
      result.failed[draw] === 1 ? 0 : Math.abs(value - now),
    )
    return { lever, effect: Math.max(...apart) }
  })
  return effects
    .filter(({ effect }) => effect > ROUNDING * Math.abs(now))
    .sort((one, other) => other.effect - one.effect)
    .map(({ lever }) => lever)
}

/** The first year after an aim's in which a series satisfies its rule; null where it never does up to the horizon. */
export function firstYearAfter(
  model: Model,
  year: number,
  series: ArrayLike<number>,
  holds: (value: number) => boolean,
): number | null {
  return model.years.find((each, index) => each > year && holds(series[index] ?? Number.NaN)) ?? null
}
