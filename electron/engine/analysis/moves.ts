/** Levers that an analysis moves: held to their bounds and locks, given a level, and written as columns of a batch. */

import type { Aim } from '../../../shared/analysis/aim.ts'
import type { LeverAtLevel, MovedLever, Movement } from '../../../shared/analysis/moves.ts'
import { type Fault, type FaultArgument, throwFaults } from '../../../shared/faults.ts'
import { nearWords } from '../../../shared/near-word.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { LeverPath } from '../../../shared/scenario/lever-path.ts'
import { knotsOf, samplePath } from '../../../shared/scenario/path.ts'
import type { InputColumn } from '../batch/batch.ts'
import type { Model, ModelLever } from '../model/model.ts'
import { groundOf, leverValues } from '../run/lever-paths.ts'
import { scenarioFaults } from '../run/scenario-faults.ts'
import { slotOfVariable } from './asked-number.ts'

/** A lever with its bounds and where it stands. */
export interface LeverMove {
  readonly lever: ModelLever
  /** Levels in the year by which it is reached. */
  readonly low: number
  readonly high: number
  /** As the scenario has it, base year to horizon. */
  readonly present: readonly number[]
  /** The present level in the year by which it is reached. */
  readonly now: number
  /** Free years in which the present path begins and bends. */
  readonly bends: readonly number[]
}

interface MovesAsked {
  readonly scenario: Scenario
  readonly levers: readonly MovedLever[]
  readonly movement: Movement
}

/**
 * The levers that a question moves.
 * @throws FaultError `run.*` for a scenario that cannot be run or a lever that is not known; `analysis.locked`,
 * `analysis.lever-twice`, `analysis.bounds-reversed`, `analysis.bounds-outside`, `analysis.year-not-free`.
 */
export function leverMoves(model: Model, { scenario, levers, movement }: MovesAsked): readonly LeverMove[] {
  throwFaults([
    ...scenarioFaults(model, scenario),
    ...levers.flatMap((moved, index) => {
      const isTwice = levers.findIndex(({ id }) => id === moved.id) < index
      return moveFaults(model, moved, scenario, isTwice)
    }),
    ...yearFaults(model, movement.by),
  ])
  return levers.flatMap(({ id, low, high }) => {
    const lever = model.leverById.get(id)
    return lever === undefined ? [] : [leverMove(model, scenario, lever, { low, high }, movement)]
  })
}

/** A lever of the model between bounds that are known to be sound. */
export function leverMove(
  model: Model,
  scenario: Scenario,
  lever: ModelLever,
  { low, high }: { readonly low: number; readonly high: number },
  { by }: Movement,
): LeverMove {
  const present = leverValues(model, lever, scenario)
  const knots = knotsOf(scenario.levers[lever.id] ?? null, groundOf(model, lever))
  return {
    lever,
    low,
    high,
    present,
    now: present[by - model.baseYear] ?? 0,
    bends: Object.keys(knots).map(Number),
  }
}

function moveFaults(model: Model, moved: MovedLever, scenario: Scenario, isTwice: boolean): Fault[] {
  const { id, low, high } = moved
  const lever = model.leverById.get(id)
  if (lever === undefined) {
    return [{ code: 'run.unknown-lever', args: { lever: id, near: nearWords(id, model.leverById.keys()) } }]
  }
  const { min, max } = lever.range
  const refuse = (code: string, more: Record<string, FaultArgument> = {}): Fault[] => [
    { code, args: { lever: id, labelEn: lever.label.en, labelVi: lever.label.vi, ...more } },
  ]
  if (isTwice) return refuse('analysis.lever-twice')
  if (scenario.locked.includes(id)) return refuse('analysis.locked')
  if (low >= high) return refuse('analysis.bounds-reversed', { low, high })
  if (low < min || high > max) return refuse('analysis.bounds-outside', { low, high, min, max })
  return []
}

/** What is wrong with a year that must be one that can still be changed. */
function yearFaults({ head }: Model, year: number): Fault[] {
  const [first, last] = [head.last_outturn + 1, head.horizon]
  return year < first || year > last
    ? [
        {
          code: 'analysis.year-not-free',
          args: { year: String(year), first: String(first), last: String(last) },
        },
      ]
    : []
}

/**
 * The slot of an aim's variable.
 * @throws FaultError `run.unknown-variable`, `analysis.year-not-free`.
 */
export function slotOfAim(model: Model, { variable, year }: Pick<Aim, 'variable' | 'year'>): number {
  throwFaults(yearFaults(model, year))
  return slotOfVariable(model, variable)
}

/** A level that a lever can be given: twelve digits, so that a bound is met and not passed by a hair, and within its bounds. */
export function heldLevel({ low, high }: Pick<LeverMove, 'low' | 'high'>, level: number): number {
  return Math.min(high, Math.max(low, Number(level.toPrecision(12))))
}

/** The path of a lever at a level. */
export function pathAtLevel(
  model: Model,
  move: LeverMove,
  { shape, by }: Movement,
  level: number,
): LeverPath {
  const { last_outturn: lastOutturn } = model.head
  if (shape === 'ramp') return { shape: 'ramp', from: lastOutturn, to: by, value: level }
  const { min, max } = move.lever.range
  const shifted = (year: number) => (move.present[year - model.baseYear] ?? 0) + (level - move.now)
  const freeYears = model.years.filter(year => year > lastOutturn)
  // A path that is kept in its range bends in other years than before.
  const isKept = freeYears.some(year => shifted(year) < min || shifted(year) > max)
  const years = isKept ? freeYears : [...new Set([...move.bends, by])].sort((one, other) => one - other)
  const points = years.map(year => {
    const value = year === by ? level : heldLevel({ low: min, high: max }, shifted(year))
    return [year, value] as const
  })
  return { shape: 'points', points: Object.fromEntries(points) }
}

/** The lever at a level, for an answer. */
export function leverAtLevelOf(
  model: Model,
  move: LeverMove,
  movement: Movement,
  level: number,
): LeverAtLevel {
  return { id: move.lever.id, now: move.now, level, path: pathAtLevel(model, move, movement, level) }
}

/** Values of a lever at a level, base year to horizon. */
export function valuesAtLevel(
  model: Model,
  move: LeverMove,
  movement: Movement,
  level: number,
): readonly number[] {
  return samplePath(pathAtLevel(model, move, movement, level), groundOf(model, move.lever))
}

/** Values by lever and year of one draw: `paths[lever][year]`. */
export type DrawnPaths = readonly (readonly number[])[]

/** The levers of many draws as columns of a batch. */
export function leverColumns(
  model: Model,
  moves: readonly LeverMove[],
  draws: readonly DrawnPaths[],
): readonly InputColumn[] {
  return moves.map(({ lever }, place) => {
    const values = new Float64Array(model.years.length * draws.length)
    draws.forEach((paths, draw) => {
      paths[place]?.forEach((value, year) => {
        values[year * draws.length + draw] = value
      })
    })
    return { kind: 'lever', slot: lever.slot, values }
  })
}
