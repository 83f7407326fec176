/** Runs the design of Sobol indices piece by piece, and keeps of it what the indices need. */

import type { FailedDraws } from '../../../shared/analysis/varied.ts'
import type { Question } from '../../../shared/contract/analysis.ts'
import { throwFaults } from '../../../shared/faults.ts'
import { faultsOfDraw } from '../batch/failed-draws.ts'
import { columnsOf } from '../sampling/input-columns.ts'
import type { AskedNumber } from './asked-number.ts'
import type { AnalysisContext } from './context.ts'
import { blocksOf, type Design, drawnRows, piecesOf } from './sobol-design.ts'
import type { DesignColumns } from './sobol-estimates.ts'
import { type YearlyShares, yearlyShares } from './yearly-shares.ts'

/** Runs of one batch: what bounds the memory, whatever is asked. */
const PIECE = 8192

export interface DesignResults {
  /** Of the sound rows. */
  readonly columns: DesignColumns
  readonly failed: FailedDraws
  /** Null where they are not asked for. */
  readonly shares: YearlyShares | null
}

/** @throws FaultError `analysis.no-sound-draw` where no row is left, `run.*` of the scenario. */
export function runDesign(
  { model, runBatch }: AnalysisContext,
  { scenario, path }: Question<'sobol'>,
  design: Design,
  { slot, yearIndex }: AskedNumber,
): DesignResults {
  const ids = design.inputs.map(({ id }) => id)
  const blocks = blocksOf(design)
  const kept = Array.from({ length: blocks }, () => new Float64Array(design.rows))
  const shares = path ? yearlyShares(model.years, ids.length) : null
  let sound = 0
  let first: FailedDraws['first'] = null
  for (const range of piecesOf(design, PIECE)) {
    const rows = range.end - range.first
    const amounts = drawnRows(design, range)
    const inputs = columnsOf(model, scenario, ids, amounts)
    const batch = { draws: rows * blocks, scenario, inputs, outputs: [slot] }
    const { failed, column } = runBatch(batch)
    const years = shares === null ? [] : model.years.map((_, index) => column(0, index))
    const results = column(0, yearIndex)
    for (let row = 0; row < rows; row += 1) {
      const failing = failingDraw(failed, row, rows)
      if (failing !== null) {
        first ??= { draw: range.first + row, faults: [...faultsOfDraw(model, batch, failing)] }
        continue
      }
      kept.forEach((values, block) => {
        values[sound] = results[block * rows + row] ?? Number.NaN
      })
      years.forEach((values, year) => {
        shares?.add(year, block => values[block * rows + row] ?? Number.NaN)
      })
      sound += 1
    }
  }
  if (sound === 0)
    throwFaults([{ code: 'analysis.no-sound-draw', args: { draws: design.rows } }, ...(first?.faults ?? [])])
  const [firstPoints, secondPoints, ...mixed] = kept.map(values => values.subarray(0, sound))
  return {
    columns: { first: firstPoints ?? new Float64Array(), second: secondPoints ?? new Float64Array(), mixed },
    failed: { count: design.rows - sound, first },
    shares,
  }
}

/** The first draw of a row that failed; null where the row is sound. */
function failingDraw(failed: Uint8Array, row: number, rows: number): number | null {
  for (let draw = row; draw < failed.length; draw += rows) if (failed[draw] === 1) return draw
  return null
}
