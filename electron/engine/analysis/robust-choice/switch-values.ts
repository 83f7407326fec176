/** Where one assumption, moved alone, turns the choice between two scenarios. */

import type { SwitchValue, VariedRange } from '../../../../shared/analysis/robust-choice.ts'
import type { Scenario } from '../../../../shared/scenario/document.ts'
import { columnsOf } from '../../sampling/input-columns.ts'
import { slotOfVariable } from '../asked-number.ts'
import type { AnalysisContext } from '../context.ts'
import type { Judge } from './judge.ts'

/** Points of the scan of each range: two changes of sign closer together than a thirty-second of it are not seen. */
const SCANNED = 33

/** Each round leaves one of eight parts of a bracket; after nine it is a thousand-millionth of the range, and less. */
const PARTS = 8
const ROUNDS = 9

/** Inputs whose scan is one batch. */
const AT_A_TIME = 100

export interface Switches {
  readonly found: SwitchValue[]
  /** Every result with all inputs at their centre, by scenario; NaN where that run fails. */
  readonly centre: readonly number[]
  readonly runsFailed: number
}

/** One input at a value, all others at their centre. */
interface Point {
  readonly input: number
  readonly value: number
}

interface Bracket {
  /** Positions of the scenarios and of the input. */
  readonly first: number
  readonly second: number
  readonly input: number
  readonly low: number
  readonly high: number
  /** Above zero where the first scenario is better at `low`. */
  readonly side: number
}

/** Runs that the scan asks for; how many follow depends on what it finds. */
export function scannedRuns(ranges: readonly VariedRange[], scenarios: number): number {
  return (ranges.filter(isWide).length * SCANNED + 1) * scenarios
}

/**
 * All values inside the ranges at which a pair of scenarios changes places: an even scan of each range, then each bracket
 * narrowed down. Where neither is better over a stretch, its lower end is told.
 */
export function switchValues(
  context: AnalysisContext,
  scenarios: readonly Scenario[],
  ranges: readonly VariedRange[],
  judge: Judge,
): Switches {
  const run = pointRunner(context, scenarios, ranges, judge)
  const everyone = scenarios.map((_, index) => index)
  const centre = run([{ input: -1, value: 0 }], everyone).map(column => column[0] ?? Number.NaN)
  const wide = ranges.flatMap((range, input) => (isWide(range) ? [{ range, input }] : []))
  let runsFailed = 0
  let brackets: Bracket[] = []

  for (let begin = 0; begin < wide.length; begin += AT_A_TIME) {
    const scanned = wide.slice(begin, begin + AT_A_TIME)
    const points = scanned.flatMap(({ range, input }) => scanOf(range, input))
    const results = run(points, everyone)
    runsFailed += failures(results)
    scanned.forEach((_, position) => {
      const own = points.slice(position * SCANNED, (position + 1) * SCANNED)
      const columns = results.map(column => column.subarray(position * SCANNED, (position + 1) * SCANNED))
      brackets.push(...bracketsIn(own, columns, judge))
    })
  }

  for (let round = 0; round < ROUNDS; round += 1) {
    const narrowed = narrow(brackets, run, judge)
    brackets = narrowed.brackets
    runsFailed += narrowed.runsFailed
  }
  return { found: told(brackets, scenarios, ranges), centre, runsFailed }
}

type RunPoints = (points: readonly Point[], chosen: readonly number[]) => Float64Array[]

/** Runs points through some of the scenarios; answers by chosen scenario and point, NaN where a run fails. */
function pointRunner(
  { model, modelOf, runBatch }: AnalysisContext,
  scenarios: readonly Scenario[],
  ranges: readonly VariedRange[],
  judge: Judge,
): RunPoints {
  const ids = ranges.map(({ id }) => id)
  return (points, chosen) => {
    const amounts = ranges.map(({ centre }) => new Float64Array(points.length).fill(centre))
    points.forEach(({ input, value }, position) => {
      const column = amounts[input]
      if (column !== undefined) column[position] = value
    })
    return chosen.flatMap(index => {
      const scenario = scenarios[index]
      if (scenario === undefined) return []
      const inputs = columnsOf(model, scenario, ids, amounts)
      const outputs = [slotOfVariable(modelOf(scenario), judge.variable)]
      const result = runBatch({ draws: points.length, scenario, inputs, outputs })
      const values = result.column(0, judge.yearIndex)
      return [values.map((value, position) => (result.failed[position] === 1 ? Number.NaN : value))]
    })
  }
}

function scanOf({ low, high }: VariedRange, input: number): Point[] {
  return Array.from({ length: SCANNED }, (_, step) => ({
    input,
    value: step === SCANNED - 1 ? high : low + ((high - low) * step) / (SCANNED - 1),
  }))
}

/** Between two points that favour different scenarios, with nothing but ties between them. A failed run ends the search there. */
function bracketsIn(points: readonly Point[], columns: readonly Float64Array[], judge: Judge): Bracket[] {
  const brackets: Bracket[] = []
  for (let first = 0; first < columns.length; first += 1)
    for (let second = first + 1; second < columns.length; second += 1) {
      let last: { readonly point: Point; readonly side: number } | null = null
      points.forEach((point, position) => {
        const side = sideAt(columns[first], columns[second], position, judge)
        if (Number.isNaN(side)) last = null
        if (Number.isNaN(side) || side === 0) return
        if (last !== null && last.side !== side) {
          const { value: low } = last.point
          brackets.push({ first, second, input: point.input, low, high: point.value, side: last.side })
        }
        last = { point, side }
      })
    }
  return brackets
}

/** 1 where the first is better, −1 where the second is, 0 at a tie, NaN where one of them failed. */
function sideAt(
  first: Float64Array | undefined,
  second: Float64Array | undefined,
  position: number,
  judge: Judge,
): number {
  return Math.sign(judge.compare(first?.[position] ?? Number.NaN, second?.[position] ?? Number.NaN))
}

/** One round for all brackets at once; a bracket in which a run fails is given up. */
function narrow(brackets: readonly Bracket[], run: RunPoints, judge: Judge) {
  const inner = PARTS - 1
  const byPair = Map.groupBy(brackets, ({ first, second }) => `${first} ${second}`)
  let runsFailed = 0
  const narrowed = [...byPair.values()].flatMap(group => {
    const [{ first, second } = { first: 0, second: 0 }] = group
    const points = group.flatMap(({ input, low, high }) =>
      Array.from({ length: inner }, (_, step) => ({
        input,
        value: low + ((high - low) * (step + 1)) / PARTS,
      })),
    )
    const results = run(points, [first, second])
    runsFailed += failures(results)
    return group.flatMap((bracket, position): Bracket[] => {
      const begin = position * inner
      const sides = Array.from({ length: inner }, (_, step) =>
        sideAt(results[0], results[1], begin + step, judge),
      )
      if (sides.some(Number.isNaN)) return []
      const turned = sides.findIndex(side => side !== bracket.side)
      const edge = (step: number) => points[begin + step]?.value
      return [
        {
          ...bracket,
          low: turned === 0 ? bracket.low : (edge((turned < 0 ? inner : turned) - 1) ?? bracket.low),
          high: turned < 0 ? bracket.high : (edge(turned) ?? bracket.high),
        },
      ]
    })
  })
  return { brackets: narrowed, runsFailed }
}

/** Nearest to the centre first, measured in widths of the range. */
function told(
  brackets: readonly Bracket[],
  scenarios: readonly Scenario[],
  ranges: readonly VariedRange[],
): SwitchValue[] {
  const idOf = (index: number) => scenarios[index]?.id ?? ''
  return brackets
    .flatMap(({ first, second, input, low, high, side }) => {
      const range = ranges[input]
      if (range === undefined) return []
      const value = (low + high) / 2
      const far = Math.abs(value - range.centre) / (range.high - range.low)
      const below = idOf(side > 0 ? first : second)
      return [{ far, told: { first: idOf(first), second: idOf(second), input: range.id, value, below } }]
    })
    .toSorted((one, other) => one.far - other.far)
    .map(each => each.told)
}

function isWide({ low, high }: VariedRange): boolean {
  return high > low
}

function failures(results: readonly Float64Array[]): number {
  return results.reduce((sum, column) => sum + column.filter(Number.isNaN).length, 0)
}
