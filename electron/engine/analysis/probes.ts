/** Runs of a scenario whose levers stand at given levels, many at once, with what is read off them. */

import type { Movement } from '../../../shared/analysis/moves.ts'
import type { Fault } from '../../../shared/faults.ts'
import type { Scenario } from '../../../shared/scenario/document.ts'
import type { BatchResult } from '../batch/batch.ts'
import { simulate } from '../run/simulate.ts'
import type { AnalysisContext } from './context.ts'
import { type Envelope, envelopeOf } from './envelope.ts'
import { type DrawnPaths, type LeverMove, leverColumns, pathAtLevel, valuesAtLevel } from './moves.ts'
import { runFaults } from './run-faults.ts'

/** One run. */
export interface Probe {
  /** By lever, in the order of the moves. */
  readonly levels: readonly number[]
  readonly paths: DrawnPaths
  readonly failed: boolean
  /** `values[output][year]`, base year to horizon. */
  readonly values: readonly Float64Array[]
}

export interface Prober {
  readonly envelope: Envelope
  /** The scenario as it stands: `values[output][year]`. */
  readonly present: readonly Float64Array[]
  /** One run for each list of levels. */
  run(levels: readonly (readonly number[])[]): readonly Probe[]
  /** What was wrong with a run that failed. */
  faultsOf(probe: Probe): readonly Fault[]
}

interface Probed {
  readonly scenario: Scenario
  readonly moves: readonly LeverMove[]
  readonly movement: Movement
  /** Slots of the series that are read. */
  readonly outputs: readonly number[]
}

/** @throws FaultError `run.*` where the scenario as it stands cannot be run. */
export function proberOf(
  { model, runBatch }: Pick<AnalysisContext, 'model' | 'runBatch'>,
  { scenario, moves, movement, outputs }: Probed,
): Prober {
  /** By draw: `[output][year]`. */
  const read = (result: BatchResult) => {
    const values = Array.from({ length: result.draws }, () =>
      outputs.map(() => new Float64Array(model.years.length)),
    )
    outputs.forEach((_, output) => {
      for (let year = 0; year < model.years.length; year += 1) {
        result.column(output, year).forEach((value, draw) => {
          values[draw]?.[output]?.fill(value, year, year + 1)
        })
      }
    })
    return values
  }

  const standing = runBatch({ draws: 1, scenario, inputs: [], outputs })
  // Says what is wrong by throwing it.
  if (standing.failed[0] === 1) simulate(model, scenario)

  return {
    envelope: envelopeOf(model, scenario, moves),
    present: read(standing)[0] ?? [],
    run: levels => {
      if (levels.length === 0) return []
      const drawn = levels.map(each =>
        moves.map((move, place) => valuesAtLevel(model, move, movement, each[place] ?? move.now)),
      )
      const inputs = leverColumns(model, moves, drawn)
      const result = runBatch({ draws: levels.length, scenario, inputs, outputs })
      const values = read(result)
      return levels.map((each, draw) => ({
        levels: each,
        paths: drawn[draw] ?? [],
        failed: result.failed[draw] === 1,
        values: values[draw] ?? [],
      }))
    },
    faultsOf: ({ levels }) => {
      const paths = moves.map(
        (move, place) =>
          [move.lever.id, pathAtLevel(model, move, movement, levels[place] ?? move.now)] as const,
      )
      return runFaults(model, {
        ...scenario,
        levers: { ...scenario.levers, ...Object.fromEntries(paths) },
      })
    },
  }
}
